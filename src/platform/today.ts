import type { Day } from '../domain/brand';
import { dayAt } from '../domain/days/dayAt';

/** Current day in the person's time zone; `now` in milliseconds since 1970. */
export function today(now = Date.now()): Day {
  return dayAt(now);
}
