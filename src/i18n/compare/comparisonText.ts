import type { ActorPair, MapComparison } from '../../analysis/compare/compareMaps';
import type { Finding } from '../../analysis/findings/finding';
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

/** What there is to say under one heading: the first `most` lines, all by default. Only what is given is worded. */
export function comparisonLines(
  { before, after, actors, ties, findings, results }: MapComparison,
  section: ComparisonSection,
  words: CompareMessages,
  { finding }: Pick<FindingMessages, 'finding'>,
  most = Number.POSITIVE_INFINITY,
): readonly ComparisonLine[] {
  const pairs = (list: readonly ActorPair[], telling: Telling) =>
    list.slice(0, most).map(([a, b]) => ({
      text: words.pair(nameIn(telling, a), nameIn(telling, b)),
      actors: telling === after ? [a, b] : [],
    }));
  const names = (list: readonly ActorId[], telling: Telling) =>
    list.slice(0, most).map((id) => ({ text: nameIn(telling, id), actors: telling === after ? [id] : [] }));
  const sentences = (list: readonly Finding[], telling: Telling) =>
    list.slice(0, most).map((one) => ({ text: finding(one, telling), actors: [] }));
  switch (section) {
    case 'actorsNew':
      return names(actors.new, after);
    case 'tiesNew':
      return pairs(ties.new, after);
    case 'becameFormal':
      return pairs(ties.becameFormal, after);
    case 'results':
      return results.slice(0, most).map(({ a, b, subject = '', result = '' }) => ({
        text: words.result(nameIn(after, a), nameIn(after, b), subject, result),
        actors: [a, b],
      }));
    case 'closed':
      return sentences(findings.closed, before);
    case 'opened':
      return sentences(findings.opened, after);
    case 'actorsGone':
      return names(actors.gone, before);
    case 'tiesGone':
      return pairs(ties.gone, before);
  }
}

/** The whole comparison as a text to read, print or send: totals, then a list under each heading that has something. */
export function comparisonText(
  comparison: MapComparison,
  words: CompareMessages,
  findings: Pick<FindingMessages, 'finding'>,
): string {
  const totals = comparisonTotals(comparison);
  if (Object.values(totals).every((count) => count === 0)) return `${words.same}\n`;
  const sections = COMPARISON_SECTIONS.filter((section) => totals[section] > 0).map((section) =>
    [
      words.sections[section],
      ...comparisonLines(comparison, section, words, findings).map(({ text }) => `- ${text}`),
    ].join('\n'),
  );
  return `${[words.totals(totals), ...sections].join('\n\n')}\n`;
}

function nameIn({ document }: Telling, id: ActorId): string {
  return document.actors.get(id)?.name ?? id;
}
