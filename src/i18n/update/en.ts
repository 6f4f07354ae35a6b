import type { UpdatedTable } from '../../analysis/update/updatedTable';
import { plural } from '../desk/englishCount';
import { countedRecords } from './countedRecords';
import type { UpdateMessages } from './messages';

const NOUNS: Readonly<Record<UpdatedTable, readonly [one: string, many: string]>> = {
  actors: ['actor', 'actors'],
  ties: ['tie', 'ties'],
  actions: ['action', 'actions'],
  testimonies: ['testimony', 'testimonies'],
  offers: ['offer or request', 'offers or requests'],
  introductions: ['introduction', 'introductions'],
  meetings: ['meeting', 'meetings'],
  awareness: ['awareness of an action', 'awareness of actions'],
};
const counted = countedRecords((table, count) => plural(count, ...NOUNS[table]), 'and');

export const updateEn: UpdateMessages = {
  updateMap: 'Update the open map…',
  hint: 'Your table has changed? Choose its newer version: you see what is new, changed or missing, and you decide.',
  review: 'Before comparing',
  nothingYet: 'The open map does not change yet: you will first see what is new.',
  seeChanges: 'See what changes',
  instead: 'Update the open map',

  title: (file) => `Update the map with “${file}”`,
  planning: 'Comparing the file with the open map…',
  leave: 'Cancel',
  known: (actors) => `${plural(actors, 'actor of the map is', 'actors of the map are')} in this file.`,
  nothingNew: 'Nothing new: all that this file says is on the map already.',
  nobodyKnown: 'No actor of the map is in this file. Is it the right one?',
  summary: ({ added, changed, gone, asked }) =>
    [
      counted(added, (what) => `To add: ${what}.`),
      counted(changed, (what) => `Said otherwise: ${what}.`),
      counted(gone, (what) => `Missing from the file: ${what}.`),
      asked > 0 ? `${plural(asked, 'near name', 'near names')} to check.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  remarks: (count) => `${plural(count, 'remark', 'remarks')} on the file`,

  asked: {
    title: (count) => `Is it the same actor? (${count})`,
    hint: 'Without an answer, the actor of the file is added; “Possible duplicates” will ask again.',
    question: (theirs) => `“${theirs}”, in the file`,
    isOne: (ours) => `it is “${ours}”`,
    isNobody: 'it is someone else',
    later: 'I do not know yet',
  },
  changed: {
    title: (count) => `What is said otherwise (${count})`,
    hint: 'For each field, choose what stays on the map.',
    allOfFile: 'All as in the file',
    allOfMap: 'All as on the map',
    asProposed: 'As proposed',
    inFile: (value) => `File: ${value}`,
    onMap: (value) => `Map: ${value}`,
    because: {
      writtenHere: 'written here, by hand',
      blankInFile: 'blank in the file',
      sameName: 'the same name, written otherwise',
    },
  },
  added: {
    title: (count) => `New in the file (${count})`,
    hint: 'All that is ticked is added to the map. A tie is added with its two actors only.',
  },
  gone: {
    title: (count) => `Missing from the file (${count})`,
    hint: 'All stays on the map, but what you tick to take it off.',
    remove: (what) => `Take off: ${what}`,
    withTies: (ties) => `with ${plural(ties, 'tie', 'ties')}`,
  },
  addAll: 'Add all',
  addNone: 'Add none',
  removeAll: 'Take all off',
  keepAll: 'Keep all',
  more: (count) => `See ${plural(count, 'more line', 'more lines')}`,

  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  level: (level) => `level ${level}`,
  seats: 'seating at tables',
  otherFields: {
    participants: 'Participants',
    tables: 'Tables',
    date: 'Date',
    place: 'Place',
    title: 'Title',
    level: 'Level',
    reference: 'Id',
  },
  otherField: 'Other information',

  testimony: (person, themes) => `Testimony of ${person}${themes.length > 0 ? ` (${themes.join(', ')})` : ''}`,
  offer: (holder, isRequest, themes) =>
    `${isRequest ? 'Request' : 'Offer'} of ${holder}${themes.length > 0 ? ` (${themes.join(', ')})` : ''}`,
  introduction: (a, b) => `Introduction of ${a} and ${b}`,
  awareness: (actor, action) => `What ${actor} knows of “${action}”`,
  place: ({ file, sheet, row }) => [file, ...(sheet ? [`sheet ${sheet}`] : []), `row ${row}`].join(', '),
  cameFrom: 'Came from',

  apply: 'Update the map',
  applyNothing: 'Change nothing',
  done: ({ added, changed, gone }) =>
    [
      'The map is up to date.',
      counted(added, (what) => `Added: ${what}.`),
      counted(changed, (what) => `Changed: ${what}.`),
      counted(gone, (what) => `Taken off: ${what}.`),
      'One Ctrl+Z goes back.',
    ]
      .filter(Boolean)
      .join(' '),
  unchanged: 'The map has not changed.',
};
