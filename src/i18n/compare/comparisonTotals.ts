import type { MapComparison } from '../../analysis/compare/compareMaps';
import type { ComparisonTotals } from './comparisonFr';

export function comparisonTotals({ actors, ties, changed, findings, results }: MapComparison): ComparisonTotals {
  return {
    actorsNew: actors.new.length,
    actorsGone: actors.gone.length,
    actorsChanged: changed.actors.length,
    tiesNew: ties.new.length,
    tiesGone: ties.gone.length,
    tiesChanged: changed.ties.length,
    becameFormal: ties.becameFormal.length,
    closed: findings.closed.length,
    opened: findings.opened.length,
    results: results.length,
  };
}

export function isNothing(totals: ComparisonTotals): boolean {
  return Object.values(totals).every((count) => count === 0);
}
