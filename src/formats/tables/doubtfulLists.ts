import { isUnlikelyName } from '../cells/noName';
import type { SeenTable, Understanding } from '../columns/understood';
import { HALF } from '../shares';

/** Names examined of a list, and how few are too few to doubt it. */
const NAMES_LOOKED_AT = 200;
const FEWEST_NAMES = 3;

/**
 * Returns actor lists recognised by headings alone, without any ties, whose names look like codes, sentences or lists. Codes are fine where
 * ties quote them, but worth a question when they are all there is.
 */
export function doubtfulLists(results: readonly Understanding[]): SeenTable[] {
  const seen = results.flatMap((one) => one.seen ?? []).filter(({ plan }) => plan.kind !== 'ignored');
  const tie = new Set(['structure', 'networks', 'contacts']);
  const isTied = seen.some(({ plan }) => plan.kind !== 'actors' || plan.columns.some((field) => tie.has(field)));
  if (isTied) return [];
  return seen.filter(({ source, isExact, plan, rows }) => {
    if (source !== 'recognised' || isExact) return false;
    const column = plan.columns.indexOf('name');
    const names = rows.slice(0, NAMES_LOOKED_AT).map(({ cells }) => cells[column] ?? '');
    return names.length >= FEWEST_NAMES && names.filter(isUnlikelyName).length >= names.length * HALF;
  });
}
