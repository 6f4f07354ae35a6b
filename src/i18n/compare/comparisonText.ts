import type { ActorPair, MapComparison } from '../../analysis/compare/compareMaps';
import type { Telling } from '../../analysis/reportWords';
import type { ActorId } from '../../domain/brand';
import type { FindingMessages } from '../findings/messages';
import type { CompareMessages, ComparisonTotals } from './messages';

/** The sections of a comparison in the order in which they are read: what was gained, then what was lost. */
export const COMPARISON_SECTIONS = [
  'actorsNew',
  'tiesNew',
  'becameFormal',
  'results',
  'closed',
  'opened',
  'actorsGone',
  'tiesGone',
] as const satisfies readonly (keyof CompareMessages['sections'])[];
export type ComparisonSection = (typeof COMPARISON_SECTIONS)[number];

/** One line of a comparison. `actors`: those of the later map that it names, to be pointed at. */
export interface ComparisonLine {
  readonly text: string;
  readonly actors: readonly ActorId[];
}

export function comparisonTotals({ actors, ties, findings, results }: MapComparison): ComparisonTotals {
  return {
    actorsNew: actors.new.length,
    actorsGone: actors.gone.length,
    tiesNew: ties.new.length,
    tiesGone: ties.gone.length,
    becameFormal: ties.becameFormal.length,
    closed: findings.closed.length,
    opened: findings.opened.length,
    results: results.length,
  };
}

/** What there is to say under each heading. */
export function comparisonLines(
  { before, after, actors, ties, findings, results }: MapComparison,
  words: CompareMessages,
  { finding }: Pick<FindingMessages, 'finding'>,
): Readonly<Record<ComparisonSection, readonly ComparisonLine[]>> {
  const pairs = (list: readonly ActorPair[], telling: Telling) =>
    list.map(([a, b]) => ({
      text: words.pair(nameIn(telling, a), nameIn(telling, b)),
      actors: telling === after ? [a, b] : [],
    }));
  return {
    actorsNew: actors.new.map((id) => ({ text: nameIn(after, id), actors: [id] })),
    tiesNew: pairs(ties.new, after),
    becameFormal: pairs(ties.becameFormal, after),
    results: results.map(({ a, b, subject = '', result = '' }) => ({
      text: words.result(nameIn(after, a), nameIn(after, b), subject, result),
      actors: [a, b],
    })),
    closed: findings.closed.map((one) => ({ text: finding(one, before), actors: [] })),
    opened: findings.opened.map((one) => ({ text: finding(one, after), actors: [] })),
    actorsGone: actors.gone.map((id) => ({ text: nameIn(before, id), actors: [] })),
    tiesGone: pairs(ties.gone, before),
  };
}

/** The whole comparison as a text to read, print or send: totals, then a list under each heading that has something. */
export function comparisonText(
  comparison: MapComparison,
  words: CompareMessages,
  findings: Pick<FindingMessages, 'finding'>,
): string {
  const totals = comparisonTotals(comparison);
  if (Object.values(totals).every((count) => count === 0)) return `${words.same}\n`;
  const lines = comparisonLines(comparison, words, findings);
  const sections = COMPARISON_SECTIONS.filter((section) => lines[section].length > 0).map((section) =>
    [words.sections[section], ...lines[section].map(({ text }) => `- ${text}`)].join('\n'),
  );
  return `${[words.totals(totals), ...sections].join('\n\n')}\n`;
}

function nameIn({ document }: Telling, id: ActorId): string {
  return document.actors.get(id)?.name ?? id;
}
