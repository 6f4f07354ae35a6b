import type { Day } from '../domain/brand';
import { dayAt } from '../domain/days/dayAt';

/** The day it is where the person sits; `now` in milliseconds since 1970. */
export function today(now = Date.now()): Day {
  return dayAt(now);
}
