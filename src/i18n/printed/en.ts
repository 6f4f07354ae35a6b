import { plural } from '../desk/englishCount';
import { listEn } from '../findings/phrasesEn';
import type { PrintedMessages } from './fr';

export const printedEn: PrintedMessages = {
  officer: 'Our support officer',
  finality: (text) => `Why cooperate: ${text}`,
  source: ({ title, actors, ties, day }) =>
    `Map “${title}”, ${plural(actors, 'actor', 'actors')} and ${plural(ties, 'tie', 'ties')}. Made with Maillon on ${day}.`,
  saidBy: (names) => `Ties according to ${listEn(names, 6)}.`,
  notDrawn: (names) => `Counted without being drawn one by one: ${listEn(names, 30)}.`,
  notNamed: (names) => `Not named in the picture for lack of room: ${listEn(names, 12)}.`,
  othersHidden: (count) =>
    count === 1 ? '1 actor on the map is not shown here.' : `${count} actors on the map are not shown here.`,
  fewerTies: (drawn, all) => `${drawn} of ${all} ties are drawn.`,
  tiedTo: (actor, contacts) => `${actor} has ties with ${listEn(contacts, 8)}.`,
  noTies: (actor) => `No ties are known for ${actor}. Did we forget one?`,

  report: {
    gaps: 'Where are our gaps?',
    noGaps: 'No open questions for now.',
    whoCould: (names) => `A lead: ${listEn(names, 5)}.`,
    actors: 'The actors',
    ties: 'The ties',
    columns: {
      actor: 'Actor',
      kind: 'Type',
      territory: 'Area',
      roles: 'Roles',
      themes: 'Themes',
      tie: 'Tie',
      formality: 'Formal or not',
      saidBy: 'Said by',
    },
  },

  takeHome: {
    title: (map) => `${map} – sheets to take home`,
    around: 'Who is around you',
    contacts: (count) =>
      count === 0
        ? 'We do not know of any ties of yours on this map yet. Did we forget one?'
        : `${plural(count, 'tie', 'ties')} with you on the map.`,
    alsoTied: (names) => `Also linked to you: ${listEn(names, 30)}.`,
    toMeet: 'Who to meet',
    nobodyToMeet: 'Nothing planned yet. Who would you like to meet?',
    planned: (day, by) => `Planned${day === undefined ? '' : ` for ${day}`}${by === undefined ? '' : `, by ${by}`}.`,
    common: (names) => `You both know ${listEn(names, 4)}.`,
    officer: 'Your support officer',
    when: 'When?',
    themes: 'Themes',
    roles: 'Roles',
    unsaid: 'To be filled in:',
    notes: 'Notes',
  },
};
