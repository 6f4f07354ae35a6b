import type { Day } from '../domain/brand';

/** The day it is where the person sits, `YYYY-MM-DD`; `now` in milliseconds since 1970. */
export function today(now = Date.now()): Day {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day;
}
