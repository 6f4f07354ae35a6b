import { laterDay, orderedExchanges } from './exchange';
import { mergedRecord } from './mergedRecord';
import type { Tie } from './tie';

/** Two ties that say the same as one: as of any record, and both tell when the two were in touch: the later day is the last. */
export function mergedTie(first: Tie, second: Tie): Tie {
  const last = laterDay(first.lastExchange, second.lastExchange);
  const exchanges = orderedExchanges([...(first.exchanges ?? []), ...(second.exchanges ?? [])]);
  return {
    ...mergedRecord(first, second),
    ...(last === undefined ? {} : { lastExchange: last }),
    ...(exchanges.length === 0 ? {} : { exchanges }),
  };
}
