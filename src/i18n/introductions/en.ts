import { plural } from '../desk/englishCount';
import { listEn, quoteEn } from '../findings/phrasesEn';
import { vocabularyEn } from '../vocabulary/en';
import type { IntroductionMessages } from './messages';

const themes = (labels: readonly string[]) => listEn(labels.map(quoteEn));
/** Names, at most six of them. */
const few = (names: readonly string[]) => listEn(names, 6);

export const introductionsEn: IntroductionMessages = {
  title: 'Introductions',
  open: 'Introductions',
  parts: {
    open: 'Open up',
    tighten: 'Tighten',
    mobilise: 'Whom to go through',
    followUp: 'To follow up',
    pool: 'Past beneficiaries',
  },
  hints: {
    open: () =>
      'Actors of different groups who have somebody in common and whom the map does not tie. Who could be introduced to whom?',
    tighten: () =>
      'Actors of one group who have somebody in common and whom the map does not tie. Who could be introduced to whom?',
    mobilise: (from) =>
      `The direct contacts${from === undefined ? '' : ` of ${from}`} through whom most open questions find a lead. Each question is given once.`,
    followUp: () => 'Introductions that were noted: what to chase, what to do, what is done, and what came of it.',
    pool: (from) =>
      `Those who were supported before${from === undefined ? '' : `, the nearest to ${from} first`}: what could they bring?`,
  },
  filters: {
    theme: 'Theme',
    anyTheme: 'all themes',
    around: 'Around',
    aroundHint: 'a name',
    everybody: 'Everybody',
    noMatch: 'No actor of that name.',
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
  nobodyToLookFrom: 'First choose whom to start from, at the top of the panel of gaps.',

  stages: { toDo: 'to do', done: 'done', dropped: 'no follow-up' },
  followed: { overdue: 'To chase', toDo: 'To do', done: 'Done', dropped: 'No follow-up' },
  noneRecorded: 'No introduction is noted yet.',
  fields: {
    subject: 'Subject',
    status: 'Status',
    due: 'Due date',
    result: 'Result',
    resultHint: 'What came of it?',
    unsaid: 'not said',
  },
  madeBy: (name) => `by ${name}`,
  makeTie: 'Make it a tie',
  tied: 'The tie is on the map.',
  withdraw: 'Remove',

  pool: {
    none: `Nobody on the map has the role ${quoteEn(vocabularyEn.roles.formerBeneficiary.one)}. Who was supported before?`,
    noneOnTheme: 'No past beneficiary is known on this theme. Who was supported before?',
    noChain: 'no known way',
    shared: (labels) => `${labels.length === 1 ? 'Theme' : 'Themes'} in common: ${themes(labels)}.`,
    themes: (labels) => `Works on ${themes(labels)}.`,
    testifies: (labels, consent) => {
      if (consent === 'refused') return 'Declined to testify.';
      if (labels.length === 0) return undefined;
      return `Can testify on ${themes(labels)} (consent ${consent === 'given' ? 'given' : 'to be asked'}).`;
    },
    networks: (names, from) =>
      `${names.length === 1 ? 'Network' : 'Networks'}${from === undefined ? '' : ` that ${from} is not in`}: ${few(names)}.`,
    colleagues: (names) => `${names.length === 1 ? 'Colleague' : 'Colleagues'}: ${few(names)}.`,
    partners: (names) => `${names.length === 1 ? 'Partner' : 'Partners'}: ${few(names)}.`,
    showWay: 'Whom to go through?',
    showWayTo: (name) => `Whom to go through to reach ${name}?`,
  },

  pointOfView: {
    around: 'Around',
    other: 'Another actor…',
    beneficiaries: 'Beneficiaries',
    others: 'Others',
    whom: 'Whom to look around?',
    whomHint: 'a name',
    severalHold: 'Several beneficiaries are on the map. Whom to look around?',
    keepForMap: 'Make it the beneficiary of the map',
    backToChoice: 'Back to the choice',
  },
};
