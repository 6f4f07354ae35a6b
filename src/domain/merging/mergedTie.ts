import { defined } from '../defined';
import { laterDay, orderedExchanges } from '../exchange';
import type { Tie } from '../tie';
import { mergedRecord } from './mergedRecord';

/**
 * Two ties that say the same as one: as of any record, and both tell when the two were in touch: the later day is the last. Whose turn
 * it is stays with the day it was said for.
 */
export function mergedTie(first: Tie, second: Tie): Tie {
  const last = laterDay(first.lastExchange, second.lastExchange);
  const exchanges = orderedExchanges([...(first.exchanges ?? []), ...(second.exchanges ?? [])]);
  const { nextBy: _either, ...merged } = mergedRecord(first, second);
  const { nextBy } = first.nextExchange === undefined ? second : first;
  return {
    ...merged,
    ...defined({ nextBy }),
    ...(last === undefined ? {} : { lastExchange: last }),
    ...(exchanges.length === 0 ? {} : { exchanges }),
  };
}
