import { defined } from '../defined';
import { laterDay, orderedExchanges } from '../exchange';
import type { Tie } from '../tie';
import { mergedRecord } from './mergedRecord';

/**
 * Merges two equivalent ties like other records, except that exchanges are united and the later last exchange wins. Whose turn
 * it is goes with the day it was set for.
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
