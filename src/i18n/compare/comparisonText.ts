import type { ActorPair } from '../../analysis/compare/actorPair';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import type { Finding } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { ActorId } from '../../domain/brand';
import type { FindingMessages } from '../findings/messages';
import type { StepWords } from '../history/stepWords';
import { changeSentences } from './changeSentences';
import type { ComparisonMessages } from './comparisonFr';
import { comparisonTotals, isNothing } from './comparisonTotals';
import type { CompareMessages } from './fr';

/** Sections of a comparison in reading order: gains, changes, losses. */
export const COMPARISON_SECTIONS = [
  'actorsNew',
  'tiesNew',
  'becameFormal',
  'results',
  'closed',
  'opened',
  'actorsChanged',
  'tiesChanged',
  'actorsGone',
  'tiesGone',
] as const satisfies readonly (keyof ComparisonMessages['sections'])[];
export type ComparisonSection = (typeof COMPARISON_SECTIONS)[number];

/** How lines of a section are marked: by this word, and by a sign where there is one. */
export const SECTION_KINDS: Readonly<Record<ComparisonSection, keyof ComparisonMessages['table']['kinds']>> = {
  actorsNew: 'new',
  tiesNew: 'new',
  becameFormal: 'formal',
  results: 'result',
  closed: 'closed',
  opened: 'opened',
  actorsChanged: 'changed',
  tiesChanged: 'changed',
  actorsGone: 'gone',
  tiesGone: 'gone',
};

/** One line of a comparison. */
export interface ComparisonLine {
  /** The whole line as one text. */
  readonly text: string;
  /** Subject of the line, and further details if any. */
  readonly about: string;
  readonly details: string;
  /** Actors of the later map named in `about`, in order, so that they can be highlighted. */
  readonly actors: readonly ActorId[];
}

/** Words used in comparisons. */
export interface ComparisonWords extends StepWords {
  readonly compare: CompareMessages;
  readonly comparison: ComparisonMessages;
  readonly findings: Pick<FindingMessages, 'finding'>;
}

/** Lines of one section: the first `most`, all by default. Only these are worded. */
export function comparisonLines(
  comparison: MapComparison,
  section: ComparisonSection,
  words: ComparisonWords,
  most = Number.POSITIVE_INFINITY,
): readonly ComparisonLine[] {
  const { before, after, actors, ties, changed, findings, results } = comparison;
  const { pair, result } = words.comparison;
  const pairText = (telling: Telling, [a, b]: ActorPair) => pair(nameIn(telling, a), nameIn(telling, b));
  const pairs = (list: readonly ActorPair[], telling: Telling) =>
    list.slice(0, most).map((ends) => plain(pairText(telling, ends), telling === after ? ends : []));
  const names = (list: readonly ActorId[], telling: Telling) =>
    list.slice(0, most).map((id) => plain(nameIn(telling, id), telling === after ? [id] : []));
  const sentences = (list: readonly Finding[], telling: Telling) =>
    list.slice(0, most).map((one) => plain(words.findings.finding(one, telling), []));
  switch (section) {
    case 'actorsNew':
      return names(actors.new, after);
    case 'tiesNew':
      return pairs(ties.new, after);
    case 'becameFormal':
      return pairs(ties.becameFormal, after);
    case 'results':
      return results.slice(0, most).map(({ a, b, subject = '', result: came = '' }) => ({
        text: result(nameIn(after, a), nameIn(after, b), subject, came),
        about: pairText(after, [a, b]),
        details: [subject, came].filter(Boolean).join(' – '),
        actors: [a, b],
      }));
    case 'closed':
      return sentences(findings.closed, before);
    case 'opened':
      return sentences(findings.opened, after);
    case 'actorsChanged': {
      const { actorChanged } = changeSentences(comparison, words);
      return changed.actors.slice(0, most).map((id) => {
        const details = actorChanged(id);
        return { text: details, about: nameIn(after, id), details, actors: [id] };
      });
    }
    case 'tiesChanged': {
      const { tieChanged } = changeSentences(comparison, words);
      return changed.ties.slice(0, most).map((ends) => {
        const details = tieChanged(ends);
        return { text: details, about: pairText(after, ends), details, actors: ends };
      });
    }
    case 'actorsGone':
      return names(actors.gone, before);
    case 'tiesGone':
      return pairs(ties.gone, before);
  }
}

/** The whole comparison as a text to read, print or send: totals, then a list for each section that is not empty. */
export function comparisonText(comparison: MapComparison, words: ComparisonWords): string {
  const totals = comparisonTotals(comparison);
  if (isNothing(totals)) return `${words.compare.same}\n`;
  const sections = COMPARISON_SECTIONS.filter((section) => totals[section] > 0).map((section) =>
    [
      words.comparison.sections[section],
      ...comparisonLines(comparison, section, words).map(({ text }) => `- ${text}`),
    ].join('\n'),
  );
  return `${[words.compare.totals(totals), ...sections].join('\n\n')}\n`;
}

function plain(text: string, actors: readonly ActorId[]): ComparisonLine {
  return { text, about: text, details: '', actors };
}

function nameIn({ document }: Telling, id: ActorId): string {
  return document.actors.get(id)?.name ?? id;
}
