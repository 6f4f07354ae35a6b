import type { Day } from '../../domain/brand';
import { lastDayOf, monthsAfter } from '../../domain/days/lastDay';
import type { Tie } from '../../domain/tie';
import { lastExchangeOf } from '../../domain/tieExchanges';
import type { TieAge } from '../marks/marks';

const AGEING_AFTER = 6;
const OLD_AFTER = 18;

/**
 * Age of the last exchange over all ties of a pair; `undefined` below six months or when unknown. A month or year counts by its end, so
 * that no tie looks older than it is.
 */
export function tieAge(ties: readonly Tie[], today: Day): TieAge | undefined {
  const ends = ties.flatMap((tie) => {
    const last = lastExchangeOf(tie);
    return (last && lastDayOf(last)) ?? [];
  });
  const last = ends.sort().at(-1);
  if (last === undefined || monthsAfter(last, AGEING_AFTER) >= today) return undefined;
  return monthsAfter(last, OLD_AFTER) >= today ? 'ageing' : 'old';
}
