import { plural } from '../desk/englishCount';
import type { PersonMessages } from './fr';

const quoted = (name: string) => (name === '' ? '' : ` “${name}”`);

export const personEn: PersonMessages = {
  open: 'All about this person…',
  title: (name) => `All about ${name}`,
  lead: (map, day) =>
    `Everything the map “${map}” and this device hold about this person, as of ${day}. Give it to them if they ask.`,
  print: 'Print',
  save: 'Save this page',
  saved: (file) => `Saved in ${file}.`,
  saveFailed: 'The page could not be saved. Nothing is lost: try again, or print it.',
  sections: {
    card: 'Card',
    privates: 'Private notes',
    ties: 'Ties',
    testimonies: 'Testimonies',
    offers: 'Offers and requests',
    introductions: 'Introductions',
    awareness: 'What this person knows about the actions',
    actions: 'Actions',
    meetings: 'Meetings',
    resources: 'Tools and examples',
    turns: 'What waits for them',
    pictureNotes: 'Notes on the picture',
    named: 'Texts that mention their name, address or number',
    milestones: 'Milestones of the map',
    versions: 'Versions kept on this device',
    otherMaps: 'Other maps on this device',
  },
  line: (label, value) => `${label}: ${value}`,
  asLead: (title) => `${title} (lead)`,
  partner: (title) => `${title} (partner)`,
  confidential: 'said in confidence',
  toldTo: (name, day) => `told to ${name}${day === undefined ? '' : ` (${day})`}`,
  answeredBy: (name) => `answered by ${name}`,
  preparedBy: (name) => `prepared by ${name}`,
  answeredOn: (day) => `answer recorded: ${day}`,
  madeBy: (name) => `by ${name}`,
  due: (day) => `due: ${day}`,
  noDay: 'no date',
  reading: 'Looking through versions and other maps…',
  versionsKept: (moments) => `${plural(moments.length, 'version', 'versions')}: ${moments.join('; ')}`,
  place: (table, name) => {
    switch (table) {
      case 'info':
        return 'Title, question or purpose of the map';
      case 'actors':
        return `Card${quoted(name)}`;
      case 'privates':
        return `Private notes on${quoted(name)}`;
      case 'ties':
        return `Tie${quoted(name)}`;
      case 'themes':
        return 'Name of a theme';
      case 'actions':
        return `Action${quoted(name)}`;
      case 'testimonies':
        return 'Testimony';
      case 'offers':
        return 'Offer or request';
      case 'introductions':
        return 'Introduction';
      case 'meetings':
        return 'Meeting';
      case 'resources':
        return 'Tool or example';
      case 'rulings':
        return 'Gap set aside';
      case 'discussions':
        return 'Comment on a gap';
      case 'pictureNotes':
        return 'Note on the picture';
      case 'groups':
        return 'Name of a group';
      case 'looks':
        return 'Saved view';
      case 'story':
        return 'Step of the story';
      default:
        return 'Other field of the file';
    }
  },
  inMilestone: (place, milestone) => `${place}, in the milestone “${milestone}”`,
  binned: (title) => `${title} (in the bin)`,

  erase: {
    start: 'Erase this person…',
    title: (name) => `Erase ${name}`,
    what: [
      'Their card, ties, private notes, testimonies, offers and introductions.',
      'The same in the milestones, versions and safety copies of this map.',
      'The history: it starts afresh, because each step keeps what it changed.',
    ],
    noWayBack: 'This cannot be taken back, not even with “Undo”.',
    mentions: (count) =>
      count === 0
        ? 'No other text mentions their name, address or number.'
        : `${plural(count, 'text mentions', 'texts mention')} their name, address or number: they will be rewritten.`,
    moreMentions: (count) => `and ${count} more`,
    instead: 'In place of their name, write',
    insteadUsual: 'someone',
    words: (words) => `Also wherever part of their name stands alone: ${words.join(', ')}`,
    otherMaps: 'Erase them from these maps on this device too',
    outside:
      'Files you saved, exported, printed or sent before do not change: delete them or make them again yourself, including in the computer’s bin and in mailboxes. The browser’s own history also keeps the titles of the maps you opened.',
    confirm: (name) => `Erase ${name} for good`,
    cancel: 'Do not erase',
    erasing: 'Erasing…',
    done: (name) => `${name} has been erased from this device.`,
    doneDetail: 'Files you saved or sent before still contain this name: remember to save the map again.',
    failed:
      'Erasing could not be completed: the browser would not let Maillon write, or another window has the map. Close any other Maillon windows, then try again.',
    close: 'Close',
  },
};
