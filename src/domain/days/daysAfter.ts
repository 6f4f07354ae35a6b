import type { Day } from '../brand';

const WHOLE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day `days` later; the same text when it is not a whole day. Separate from `lastDay`, which the first page loads. */
export function daysAfter(day: Day, days: number): Day {
  const [, year, month, date] = WHOLE.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return day;
  const later = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date) + days));
  return later.toISOString().slice(0, 10) as Day;
}
