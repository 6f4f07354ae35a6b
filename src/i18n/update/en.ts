import type { LEFT_IN_FILE, LeftInFile } from '../../analysis/update/leftInFile';
import type { UpdatedTable } from '../../analysis/update/updatedTable';
import { plural } from '../desk/englishCount';
import { countedRecords } from './countedRecords';
import type { UpdateMessages } from './fr';

const NOUNS: Readonly<Record<UpdatedTable, readonly [one: string, many: string]>> = {
  actors: ['actor', 'actors'],
  ties: ['tie', 'ties'],
  actions: ['action', 'actions'],
  testimonies: ['testimony', 'testimonies'],
  offers: ['offer or request', 'offers or requests'],
  introductions: ['introduction', 'introductions'],
  meetings: ['meeting', 'meetings'],
  resources: ['tool or example', 'tools or examples'],
  awareness: ['awareness of an action', 'awareness of actions'],
};
const counted = countedRecords((table, count) => plural(count, ...NOUNS[table]), 'and');

const LEFT: Readonly<Record<(typeof LEFT_IN_FILE)[number], readonly [one: string, many: string]>> = {
  looks: ['saved view', 'saved views'],
  rulings: ['question set aside', 'questions set aside'],
  discussions: ['question discussed', 'questions discussed'],
  pictureNotes: ['note on the picture', 'notes on the picture'],
  story: ['step of the story', 'steps of the story'],
  snapshots: ['milestone', 'milestones'],
};
const left = countedRecords((name: keyof LeftInFile, count) => plural(count, ...LEFT[name]), 'and');

export const updateEn: UpdateMessages = {
  updateMap: 'Update the open map…',
  hint: 'Has your table changed? Choose its latest version: you see what is new, changed or missing, and you decide.',
  review: 'Before comparing',
  nothingYet: 'Nothing changes on the open map yet: you will see what is new first.',
  seeChanges: 'See what changes',
  instead: 'Add to this map',

  title: (file) => `Update the map with “${file}”`,
  planning: 'Comparing the file with the open map…',
  leave: 'Cancel',
  known: (actors) => `${plural(actors, 'actor of the map is', 'actors of the map are')} in this file.`,
  nothingNew: 'Nothing new: everything in this file is already on the map.',
  nothingToTake: 'Nothing to update on the map.',
  leftInFile: (counts) =>
    left(
      counts,
      (what) => `An update does not bring in what this file also holds: ${what}. Open it as a map to have that.`,
    ),
  nobodyKnown: 'No actor of the map is in this file. Is it the right one?',
  summary: ({ added, changed, gone, asked }) =>
    [
      counted(added, (what) => `To add: ${what}.`),
      counted(changed, (what) => `Different: ${what}.`),
      counted(gone, (what) => `Missing from the file: ${what}.`),
      asked > 0 ? `${plural(asked, 'similar name', 'similar names')} to check.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  remarks: (count) => `${plural(count, 'comment', 'comments')} on the file`,

  asked: {
    title: (count) => `Is it the same actor? (${count})`,
    hint: 'If you do not answer, the actor in the file is added; “Possible duplicates” will ask again.',
    question: (theirs) => `“${theirs}”, in the file`,
    isOne: (ours) => `it is “${ours}”`,
    isNobody: 'it is someone else',
    later: 'I do not know yet',
  },
  changed: {
    title: (count) => `What is different (${count})`,
    hint: 'For each field, choose what stays on the map.',
    allOfFile: 'Everything as in the file',
    allOfMap: 'Everything as on the map',
    asProposed: 'As suggested',
    inFile: (value) => `File: ${value}`,
    onMap: (value) => `Map: ${value}`,
    because: {
      writtenHere: 'typed in here',
      blankInFile: 'blank in the file',
      sameName: 'same name, written differently',
    },
  },
  added: {
    title: (count) => `New in the file (${count})`,
    hint: 'Everything you tick is added to the map. A tie is only added together with its two actors.',
  },
  gone: {
    title: (count) => `Missing from the file (${count})`,
    hint: 'Everything stays on the map, except what you tick to remove.',
    remove: (what) => `Remove: ${what}`,
    withTies: (ties) => `with ${plural(ties, 'tie', 'ties')}`,
  },
  addAll: 'Add all',
  addNone: 'Add none',
  removeAll: 'Remove all',
  keepAll: 'Keep all',
  more: (count) => `See ${plural(count, 'more line', 'more lines')}`,

  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  level: (level) => `level ${level}`,
  seats: 'seating plan',
  otherFields: {
    participants: 'Participants',
    tables: 'Tables',
    date: 'Date',
    place: 'Place',
    preparedBy: 'Prepared by',
    title: 'Title',
    level: 'Level',
    reference: 'Id',
  },
  otherField: 'Other information',

  testimony: (person, themes) => `Testimony from ${person}${themes.length > 0 ? ` (${themes.join(', ')})` : ''}`,
  offer: (holder, isRequest, themes) =>
    `${isRequest ? 'Request' : 'Offer'} from ${holder}${themes.length > 0 ? ` (${themes.join(', ')})` : ''}`,
  introduction: (a, b) => `Introduction of ${a} to ${b}`,
  awareness: (actor, action) => `What ${actor} knows about “${action}”`,
  place: ({ file, sheet, row }) => [file, ...(sheet ? [`sheet ${sheet}`] : []), `row ${row}`].join(', '),
  cameFrom: 'Came from',

  apply: 'Update the map',
  applyNothing: 'Change nothing',
  done: ({ added, changed, gone }) =>
    [
      'The map is up to date.',
      counted(added, (what) => `Added: ${what}.`),
      counted(changed, (what) => `Changed: ${what}.`),
      counted(gone, (what) => `Removed: ${what}.`),
      '“Undo” takes it all back at once.',
    ]
      .filter(Boolean)
      .join(' '),
  unchanged: 'The map has not changed.',
};
