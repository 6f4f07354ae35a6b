import { today } from './today';

/** A moment as both languages read it: `2026-01-15 14:32`, local time; `at` in milliseconds since 1970. */
export function momentText(at: number): string {
  return `${today(at)} ${timeText(at, ':')}`;
}

/** Local time as `14:32`, or with another separator where a colon may not stand (names of files). */
export function timeText(at: number, separator: string): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((value) => String(value).padStart(2, '0')).join(separator);
}
