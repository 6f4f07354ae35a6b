import type { MeetingMessages } from './fr';

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
  fields: { title: 'Title', date: 'Date', place: 'Place', preparedBy: 'Prepared by', participants: 'Guests' },

  invite: 'Invite',
  inviteHint: 'A name, a network, a theme, an area…',
  createGuest: (name) => `Add “${name}” to the map and invite them`,
  guestSet: (kind, name) => `${SETS[kind]}: ${name}`,
  guests: (count) => counted(count, 'actor'),
  noGuest: 'Nobody has been invited yet.',

  known: {
    title: 'Who already knows whom?',
    summary: (guests, pairs, known) =>
      guests < 2
        ? 'Invite at least two actors to see who knows whom.'
        : known === 0
          ? `${number(guests)} guests, and none of them know each other, as far as we know.`
          : known === pairs
            ? `${number(guests)} guests, who all know each other already.`
            : `${number(guests)} guests: ${counted(known, 'pair already knows each other', 'pairs already know each other')}, ${number(pairs - known)} ${pairs - known === 1 ? 'does' : 'do'} not yet.`,
    summaryAfter: (guests, pairs, known) =>
      guests < 2
        ? 'Fewer than two people were there.'
        : known === pairs
          ? `${number(guests)} people were there, all tied to one another on the map.`
          : `${number(guests)} people were there: ${known === 0 ? 'no tie between them is noted yet' : `${counted(known, 'pair is tied', 'pairs are tied')} on the map, ${number(pairs - known)} not yet`}. Who has met again since?`,
    strangers: (names) =>
      names.length === 1
        ? `Knows nobody yet: ${names[0]}. Who will welcome them?`
        : `Know nobody yet: ${list(names)}. Who will welcome them?`,
    each: 'Guest by guest',
    knows: (others) => `knows ${list(others)}`,
    knowsNobody: 'knows nobody yet',
    noTieNoted: 'no tie to the others noted',
    metBefore: (others) => `has come across ${list(others)} before`,
  },

  seating: {
    title: 'Who sits with whom?',
    hint: 'Each table brings together different groups and people who do not know each other yet. You can change everything: drag a name, or choose its table.',
    perTable: 'People per table',
    propose: 'Suggest tables',
    proposeAgain: 'Suggest others',
    addTable: 'table',
    clear: 'Remove the tables',
    print: 'Print the seating plan and place cards',
    table: (one) => `Table ${one}`,
    tableOf: (name) => `Table for ${name}`,
    noTable: 'no table',
    emptyTable: 'Nobody yet.',
    unseated: 'Not seated yet',
    drag: (name) => `Drag ${name} to another table`,
    moved: (name, table) => `${name}: ${table}`,
    groups: (count) => (count === 1 ? 'one group' : `${number(count)} groups`),
    knownPair: (a, b) => `${a} and ${b} already know each other`,
    summary: (together, apart) =>
      together === 0
        ? `Nobody knows anybody at their table yet: ${counted(apart, 'first meeting')}.`
        : `${counted(apart, 'first meeting')} at the tables; ${counted(together, 'pair knows each other', 'pairs know each other')} already.`,
  },

  after: {
    title: 'After the meeting',
    hint: 'Tick those who really talked to each other. A tie changes the map; a note only records that they met.',
    nobodyNew: 'Nothing to record: they all knew each other already, or it has been done.',
    met: 'They met:',
    pair: (a, b) => `${a} and ${b}`,
    all: 'Tick all',
    noneTicked: 'Untick all',
    more: (count) => `${number(count)} more`,
    makeTies: (count) => `Add ${counted(count, '“know each other” tie')}`,
    noteOnly: (count) => `Record ${counted(count, 'meeting')} without a tie`,
    date: (count) => `Date the last exchange of ${counted(count, 'existing tie')}`,
    noteText: (day) => (day === undefined ? 'Met' : `Met on ${day}`),
    done: (ties, notes, dated) =>
      [
        ties > 0 && `${counted(ties, 'tie')} added`,
        notes > 0 && `${counted(notes, 'meeting')} recorded`,
        dated > 0 && `${counted(dated, 'tie')} dated`,
      ]
        .filter(Boolean)
        .join(', '),
    needsDate: 'As the meeting has no date, the ties will have none either.',
  },

  onCard: {
    title: 'Meetings',
    line: (title, day) => (day === undefined ? title : `${title} (${day})`),
    together: 'Brought together by',
  },

  printed: { tables: 'Seating plan', unseated: 'Not seated' },
};
