import type { Day } from '../brand';

const PRECISION = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day that a day, a month or a year can mean; `undefined` for any other text. */
export function lastDayOf(said: Day): Day | undefined {
  const [whole, year = '', month = '12', day] = PRECISION.exec(said) ?? [];
  if (whole === undefined) return undefined;
  const length = lengthOf(Number(year), Number(month));
  if (length === undefined) return undefined;
  if (day === undefined) return `${year}-${month}-${length}` as Day;
  return Number(day) >= 1 && Number(day) <= length ? said : undefined;
}

/** True once the day, or the whole month or year, is over. */
export function isOver(said: Day | undefined, today: Day | undefined): boolean {
  return said !== undefined && today !== undefined && said < today.slice(0, said.length);
}

/**
 * The same day of a later month, for comparison only: 31 January plus one month gives "31 February", which sorts after the 28th
 * and before 1 March.
 */
export function monthsAfter(day: Day, months: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const count = Number(year) * 12 + Number(month) - 1 + months;
  return `${two(Math.floor(count / 12), 4)}-${two((count % 12) + 1)}-${date}`;
}

function lengthOf(year: number, month: number): number | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1];
}

const two = (value: number, digits = 2) => String(value).padStart(digits, '0');
