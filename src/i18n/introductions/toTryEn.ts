import { plural } from '../desk/englishCount';
import { listEn } from '../findings/phrasesEn';
import type { ToTryMessages } from './toTryFr';

/** At most six names. */
const few = (names: readonly string[]) => listEn(names, 6);

export const toTryEn: ToTryMessages = {
  title: 'Introductions',
  parts: {
    open: 'Open up',
    tighten: 'Tighten',
    mobilise: 'Who to go through',
    followUp: 'To follow up',
    pool: 'Past beneficiaries',
  },
  hints: {
    open: (_, groupsShown) =>
      groupsShown
        ? 'Actors of different groups who have someone in common and are not linked on the map. Who could be introduced to whom?'
        : 'Actors who have someone in common, but other contacts, and are not linked on the map. Who could be introduced to whom?',
    tighten: (_, groupsShown) =>
      groupsShown
        ? 'Actors of one group who have someone in common and are not linked on the map. Who could be introduced to whom?'
        : 'Actors who have someone in common, often the same contacts, and are not linked on the map. Who could be introduced to whom?',
    mobilise: (from) =>
      `The direct contacts${from === undefined ? '' : ` of ${from}`} who could help with the most open questions. Each question is listed once.`,
    followUp: () => 'Introductions recorded so far: what to chase up, what to do, what is done, and what came of it.',
    pool: (from) =>
      `Those who were supported before${from === undefined ? '' : `, nearest to ${from} first`}: what could they bring?`,
  },
  and: 'and',
  inCommon: (names) => `have ${few(names)} in common.`,
  noneToTry: 'Nothing to suggest here for now.',
  onlyFirst: (count) => `Here are the first ${count}: choose a theme or a person to see others.`,
  shown: (shown, all) =>
    shown < all
      ? `The first ${shown} of ${plural(all, 'possible introduction', 'possible introductions')}.`
      : `${plural(all, 'possible introduction', 'possible introductions')}.`,
  more: (count) => `See the other ${count}`,
  searching: 'Searching…',
  searchFailed: 'The search failed. The map is intact. Close this window and open it again to retry.',

  tie: 'Link them',
  tieThem: (a, b) => `Link them: ${a} and ${b} know each other`,
  try: 'Try it',
  tryThem: (a, b) => `Try it: what would a tie between ${a} and ${b} change?`,
  record: 'Record the introduction',
  recordThem: (a, b) => `Record the introduction of ${a} to ${b}`,
  recorded: (status, due) => `Already recorded: ${status}${due === undefined ? '' : `, by ${due}`}.`,
  seeFollowUp: 'See the follow-up',
  refuse: 'Rule out',
  refuseThem: (a, b) => `Rule out introducing ${a} to ${b}`,
  refuseTitle: (a, b) => `Why not introduce ${a} to ${b}?`,
  refused: (count) => plural(count, 'introduction ruled out', 'introductions ruled out'),
  reopen: 'Reopen',
  reopenThem: (a, b) => `Reopen the introduction of ${a} to ${b}`,

  opens: (count) => `opens ${plural(count, 'question', 'questions')}:`,
  noWay: 'For now, no direct contact leads to anybody who could help.',
  nobodyToLookFrom: 'First choose who to start from, at the top of the panel.',
};
