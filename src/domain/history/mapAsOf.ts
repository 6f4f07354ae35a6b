import { applyChange, invert } from './change';
import type { History } from './history';

/** The map before the first step made at `since` or later, in milliseconds since 1970. */
export function mapAsOf({ document, past }: Pick<History, 'document' | 'past'>, since: number): History['document'] {
  const first = past.findIndex(({ at }) => at !== undefined && at >= since);
  if (first < 0) return document;
  return past.slice(first).reduceRight((map, { change }) => applyChange(map, invert(change)), document);
}
