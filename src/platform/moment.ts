import { today } from './today';

/** Date and time in both languages: `2026-01-15 14:32`, local time; `at` in milliseconds since 1970. */
export function momentText(at: number): string {
  return `${today(at)} ${timeText(at, ':')}`;
}

/** Local time as `14:32`, or with another separator where a colon is not allowed (file names). */
export function timeText(at: number, separator: string): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((value) => String(value).padStart(2, '0')).join(separator);
}
