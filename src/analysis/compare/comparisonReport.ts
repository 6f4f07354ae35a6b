import { findingReport } from '../findingReport';
import type { FindingReport, NamePair } from '../report';
import { nameOf, namesOf, sortedPairs } from '../reportNames';
import type { ReportWords, Telling } from '../reportWords';
import type { ActorPair } from './actorPair';
import type { MapComparison } from './compareMaps';

/** A comparison for other programs: what `compare --json` prints. Names, not ids, sorted by code units. */
export interface ComparisonReport {
  readonly actors: { readonly new: readonly string[]; readonly gone: readonly string[] };
  readonly ties: {
    readonly new: readonly NamePair[];
    readonly gone: readonly NamePair[];
    readonly becameFormal: readonly NamePair[];
  };
  readonly findings: { readonly closed: readonly FindingReport[]; readonly opened: readonly FindingReport[] };
}

export function comparisonReport(comparison: MapComparison, words: ReportWords): ComparisonReport {
  const { before, after, actors, ties, findings } = comparison;
  return {
    actors: { new: namesOf(after.document, actors.new), gone: namesOf(before.document, actors.gone) },
    ties: {
      new: namePairs(ties.new, after),
      gone: namePairs(ties.gone, before),
      becameFormal: namePairs(ties.becameFormal, after),
    },
    findings: {
      closed: findings.closed.map((finding) => findingReport(finding, before, words)),
      opened: findings.opened.map((finding) => findingReport(finding, after, words)),
    },
  };
}

function namePairs(pairs: readonly ActorPair[], { document }: Telling): NamePair[] {
  return sortedPairs(pairs.map(([a, b]) => [nameOf(document, a), nameOf(document, b)]));
}
