import type { Finding, RuleName } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import { type Parts, partsOf, subjectName } from './named';
import { groupsEn, listEn, quoteEn } from './phrasesEn';

type Sentence = (parts: Parts, finding: Finding, telling: Telling) => string;

const WHERE = { territory: 'the area', structure: 'the organisation', group: 'the group' } as const;

/** Replaces sentences that state an absence, as long as not everybody was asked. */
const DOUBTFUL: Partial<Readonly<Record<RuleName, Sentence>>> = {
  onlyInside: (_, __, { perimeter }) =>
    perimeter
      ? `Which ties leave ${WHERE[perimeter.level]} ${quoteEn(perimeter.value)}?`
      : 'Who could they open up to?',
  groupsApart: (_, { subject }, telling) => {
    const [a, b] = groupsEn(subject, telling);
    return `Which ties are there between ${quoteEn(a)} and ${quoteEn(b)}?`;
  },
  singleTieBetweenGroups: ({ actors }, { subject }, telling) => {
    const [a, b] = groupsEn(subject, telling);
    return `Which ties join ${quoteEn(a)} and ${quoteEn(b)}, beside the one between ${listEn(actors)}?`;
  },
  fragilePoint: ({ actors: [point = ''], others }) =>
    `Who, other than ${point}, ties ${listEn(others)} to the rest of the network?`,
  noKnownTie: ({ actors: [actor = ''] }) => `Who knows ${actor}?`,
  noElected: (_, { subject }, { document }) =>
    `Which elected official could support the action ${quoteEn(subjectName(subject, document))}?`,
};

/** Question of a finding whose actors were not all asked; `undefined` where the usual sentence states no absence. */
export function doubtfulEn(finding: Finding, telling: Telling): string | undefined {
  return DOUBTFUL[finding.rule]?.(partsOf(finding, telling), finding, telling);
}
