import type { Day } from '../../domain/brand';
import { lastDayOf } from '../../domain/days/lastDay';
import type { CalendarEntry } from './calendarFile';

interface Dated {
  readonly key: string;
  readonly due: Day | undefined;
}

/** Calendar entries of dated actions; a month or a year gives its last day. `what` and `why` are in words. */
export function agendaDays<One extends Dated>(
  toDo: readonly One[],
  what: (one: One) => string,
  why: (one: One) => string,
): CalendarEntry[] {
  return toDo.flatMap((one) => {
    const on = one.due && lastDayOf(one.due);
    return on === undefined ? [] : [{ key: one.key, on, title: what(one), note: why(one) }];
  });
}
