import type { Finding, RuleName } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import { theFr } from '../vocabulary/articles';
import { thatFr } from '../vocabulary/elision';
import { type Parts, partsOf, subjectName } from './named';
import { groupsFr, listFr, quoteFr } from './phrasesFr';

type Sentence = (parts: Parts, finding: Finding, telling: Telling) => string;

const OUT_OF = { territory: 'du territoire', structure: 'de la structure', group: 'du groupe' } as const;

/** Replaces sentences that state an absence, as long as not everybody was asked. */
const DOUBTFUL: Partial<Readonly<Record<RuleName, Sentence>>> = {
  onlyInside: (_, __, { perimeter }) =>
    perimeter
      ? `Quels liens sortent ${OUT_OF[perimeter.level]} ${quoteFr(perimeter.value)}\u00A0?`
      : 'Vers qui s’ouvrir\u00A0?',
  groupsApart: (_, { subject }, telling) => {
    const [a, b] = groupsFr(subject, telling);
    return `Quels liens y a-t-il entre ${quoteFr(a)} et ${quoteFr(b)}\u00A0?`;
  },
  singleTieBetweenGroups: ({ actors }, { subject }, telling) => {
    const [a, b] = groupsFr(subject, telling);
    return `Quels liens relient ${quoteFr(a)} et ${quoteFr(b)}, en plus de celui entre ${listFr(actors.map(theFr))}\u00A0?`;
  },
  fragilePoint: ({ actors: [point = ''], others }) =>
    `Qui d’autre ${thatFr(point)} relie ${listFr(others)} au reste du réseau\u00A0?`,
  noKnownTie: ({ actors: [actor = ''] }) => `Qui connaît ${theFr(actor)}\u00A0?`,
  noElected: (_, { subject }, { document }) =>
    `Quel·le élu·e pourrait soutenir l’action ${quoteFr(subjectName(subject, document))}\u00A0?`,
};

/** Question of a finding whose actors were not all asked; `undefined` where the usual sentence states no absence. */
export function doubtfulFr(finding: Finding, telling: Telling): string | undefined {
  return DOUBTFUL[finding.rule]?.(partsOf(finding, telling), finding, telling);
}
