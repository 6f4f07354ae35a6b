import { plural } from '../desk/englishCount';
import { listEn } from '../findings/phrasesEn';
import type { ToTryMessages } from './messages';

/** Names, at most six of them. */
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
    open: () =>
      'Actors of different groups who have someone in common and are not linked on the map. Who could be introduced to whom?',
    tighten: () =>
      'Actors of one group who have someone in common and are not linked on the map. Who could be introduced to whom?',
    mobilise: (from) =>
      `The direct contacts${from === undefined ? '' : ` of ${from}`} who open the way to most open questions. Each question is given once.`,
    followUp: () => 'Introductions that were noted: what to chase, what to do, what is done, and what came of it.',
    pool: (from) =>
      `Those who were supported before${from === undefined ? '' : `, the nearest to ${from} first`}: what could they bring?`,
  },
  and: 'and',
  inCommon: (names) => `have ${few(names)} in common.`,
  noneToTry: 'Nothing to suggest here for now.',
  onlyFirst: (count) => `The first ${count} are given: choose a theme or a person to see others.`,
  more: (count) => `See ${plural(count, 'other', 'others')}`,
  searching: 'Searching…',
  searchFailed: 'The search did not succeed. The map is intact. Close this window and open it again to retry.',

  tie: 'Tie them',
  tieThem: (a, b) => `Tie them: ${a} and ${b} know each other`,
  try: 'Try it',
  tryThem: (a, b) => `Try it: what would a tie between ${a} and ${b} change?`,
  record: 'Note the introduction',
  recordThem: (a, b) => `Note the introduction of ${a} and ${b}`,
  recorded: (status, due) => `Noted already: ${status}${due === undefined ? '' : `, by ${due}`}.`,
  seeFollowUp: 'See the follow-up',
  refuse: 'Rule out',
  refuseThem: (a, b) => `Rule out the introduction of ${a} and ${b}`,
  refuseTitle: (a, b) => `Why not introduce ${a} and ${b}?`,
  refused: (count) => plural(count, 'introduction ruled out', 'introductions ruled out'),
  reopen: 'Reopen',
  reopenThem: (a, b) => `Reopen the introduction of ${a} and ${b}`,

  opens: (count) => `opens ${plural(count, 'question', 'questions')}:`,
  noWay: 'No direct contact leads to anybody who could help for now.',
  nobodyToLookFrom: 'First choose who to start from, at the top of the panel.',
};
