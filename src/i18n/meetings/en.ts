import type { MeetingMessages } from './messages';

const and = new Intl.ListFormat('en', { type: 'conjunction' });
const numbers = new Intl.NumberFormat('en');
const list = (items: readonly string[]) => and.format(items);
const number = (value: number) => numbers.format(value);
const counted = (count: number, one: string, many = `${one}s`) => `${number(count)}\u00A0${count === 1 ? one : many}`;

const SETS = { network: 'Network', theme: 'Theme', territory: 'Area', group: 'Group', role: 'Role' } as const;

export const meetingsEn: MeetingMessages = {
  window: {
    title: 'Meetings',
    hint: 'Who to bring together, who already knows whom, who sits with whom, and what came of it.',
    list: 'Meetings on the map',
    none: 'No meeting yet. Give the first one a title.',
    add: 'New meeting',
    addHint: 'Title, then Enter',
    remove: 'Remove this meeting',
    removeQuestion: 'Remove this meeting? Actors and their ties stay.',
  },
  fields: { title: 'Title', date: 'Date', place: 'Place', participants: 'Guests' },

  invite: 'Invite',
  inviteHint: 'A name, a network, a theme, an area…',
  createGuest: (name) => `Add “${name}” to the map and invite them`,
  guestSet: (kind, name) => `${SETS[kind]}: ${name}`,
  guests: (count) => counted(count, 'actor'),
  noGuest: 'Nobody is invited yet.',

  known: {
    title: 'Who already knows whom?',
    summary: (guests, pairs, known) =>
      guests < 2
        ? 'Invite at least two actors to see who knows whom.'
        : known === 0
          ? `${number(guests)} guests, and as far as we know nobody knows anybody.`
          : known === pairs
            ? `${number(guests)} guests who all know each other already.`
            : `${number(guests)} guests: ${counted(known, 'pair already knows each other', 'pairs already know each other')}, ${number(pairs - known)} not yet.`,
    strangers: (names) =>
      names.length === 1
        ? `Knows nobody yet: ${names[0]}. Who welcomes them?`
        : `Know nobody yet: ${list(names)}. Who welcomes them?`,
    each: 'Guest by guest',
    knows: (others) => `knows ${list(others)}`,
    knowsNobody: 'knows nobody yet',
    metBefore: (others) => `has been somewhere with ${list(others)}`,
  },

  seating: {
    title: 'Who sits with whom?',
    hint: 'Each table brings together different groups and people who do not know each other yet. All of it can be changed: drag a name, or choose its table.',
    perTable: 'People at a table',
    propose: 'Propose tables',
    proposeAgain: 'Propose others',
    addTable: 'table',
    clear: 'Remove the tables',
    print: 'Print the tables and place cards',
    table: (one) => `Table ${one}`,
    tableOf: (name) => `Table of ${name}`,
    noTable: 'no table',
    emptyTable: 'Nobody for now.',
    unseated: 'No table',
    drag: (name) => `Drag ${name} to another table`,
    moved: (name, table) => `${name}: ${table}`,
    groups: (count) => (count === 1 ? 'one group' : `${number(count)} groups`),
    knownPair: (a, b) => `${a} and ${b} already know each other`,
    summary: (together, apart) =>
      together === 0
        ? `At each table nobody knows anybody yet: ${counted(apart, 'new encounter')}.`
        : `${counted(apart, 'new encounter')} at the tables; ${counted(together, 'pair knows each other', 'pairs know each other')} already.`,
  },

  after: {
    title: 'After the meeting',
    hint: 'Tick who really talked. A tie changes the map; a note only says that they met.',
    nobodyNew: 'Nothing to note: they all knew each other, or it has been done.',
    met: 'Have met:',
    pair: (a, b) => `${a} and ${b}`,
    all: 'Tick all',
    noneTicked: 'Untick all',
    more: (count) => `${number(count)} more`,
    makeTies: (count) => `Note ${counted(count, 'tie')} “know each other”`,
    noteOnly: (count) => `Note ${counted(count, 'encounter')} without a tie`,
    date: (count) => `Date the last exchange of ${counted(count, 'tie')} that existed`,
    noteText: (day) => (day === undefined ? 'Met' : `Met on ${day}`),
    done: (ties, notes, dated) =>
      [
        ties > 0 && `${counted(ties, 'tie')} noted`,
        notes > 0 && `${counted(notes, 'encounter')} noted`,
        dated > 0 && `${counted(dated, 'tie')} dated`,
      ]
        .filter(Boolean)
        .join(', '),
    needsDate: 'Without the date of the meeting, ties will have no date either.',
  },

  onCard: {
    title: 'Meetings',
    line: (title, day) => (day === undefined ? title : `${title} (${day})`),
    together: 'Brought together by',
  },

  printed: { tables: 'Seating plan', unseated: 'No table' },
};
