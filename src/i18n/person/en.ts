import { plural } from '../desk/englishCount';
import type { PersonMessages } from './messages';

const quoted = (name: string) => (name === '' ? '' : ` “${name}”`);

export const personEn: PersonMessages = {
  open: 'All about this person…',
  title: (name) => `All about ${name}`,
  lead: (map, day) =>
    `All that the map “${map}” and this device keep about this person, on ${day}. To hand over if they ask for it.`,
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
    awareness: 'What this person knows of the actions',
    actions: 'Actions',
    meetings: 'Meetings',
    named: 'Texts in which their name, address or number is written',
    milestones: 'Milestones of the map',
    versions: 'Versions kept on this device',
    otherMaps: 'Other maps of this device',
  },
  line: (label, value) => `${label}: ${value}`,
  asLead: (title) => `${title} (lead)`,
  partner: (title) => `${title} (partner)`,
  confidential: 'said in confidence',
  madeBy: (name) => `by ${name}`,
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
      case 'rulings':
        return 'Gap set aside';
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
      'The history: it starts anew, since each step keeps what it changed.',
    ],
    noWayBack: 'There is no way back. Ctrl+Z will not help.',
    mentions: (count) =>
      count === 0
        ? 'No other text has their name, address or number.'
        : `${plural(count, 'text has', 'texts have')} their name, address or number: they will be rewritten.`,
    moreMentions: (count) => `and ${count} more`,
    instead: 'In place of their name, write',
    insteadUsual: 'someone',
    words: (words) => `Also where one word of their name stands alone: ${words.join(', ')}`,
    otherMaps: 'Erase them from these maps of this device too',
    outside:
      'Files that were saved, exported, printed or sent before do not change: delete them or make them anew yourself, the computer’s bin and mailboxes included. The browser also keeps, in its own history, the titles of maps that were open.',
    confirm: (name) => `Erase ${name} for ever`,
    cancel: 'Do not erase',
    erasing: 'Erasing…',
    done: (name) => `${name} is erased from this device.`,
    doneDetail: 'Files that you saved or sent before still hold this name: think of saving the map again.',
    failed:
      'The erasure could not be finished: the browser refuses to write, or another window holds the map. Close the other windows of Maillon, then start again.',
    close: 'Close',
  },
};
