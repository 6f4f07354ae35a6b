import type { Day } from '../../domain/brand';
import { lastDayOf, monthsAfter } from '../../domain/days/lastDay';
import type { Tie } from '../../domain/tie';
import { lastExchangeOf } from '../../domain/tieExchanges';
import type { TieAge } from '../marks/marks';

const AGEING_AFTER = 6;
const OLD_AFTER = 18;

/**
 * How long ago two were last in touch, by all their ties; `undefined` when that is not six months ago, or nobody said. A month or
 * a year is taken at its end, so that no tie looks older than it is.
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
