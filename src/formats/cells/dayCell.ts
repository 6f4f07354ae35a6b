import type { Day } from '../../domain/brand';
import { MONTHS } from '../../domain/days/monthNames';
import { WEEKDAYS } from '../../domain/days/weekdayNames';
import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';
import { dayOfSerial } from './serialDate';

export function isMonth(word: string): boolean {
  return MONTHS.some((names) => names.includes(word));
}

export const DAYS_OF_WEEK = anyOf(...WEEKDAYS.flat());
/** "mar. 11/03/2025", "Tuesday 11 March 2025": only before a day of the month, so that "mar" is not read as March. */
const WEEKDAY =
  /^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?=\d{1,2}(?:[/.-]|(?:er|st|nd|rd|th)? ))/;

/**
 * Reads a day, as precise as written: `2024-03-31` (an hour is dropped, so that no time zone can shift the day), `31/03/2024`, `03/2024`,
 * `2024`, `31 mars 2024`, `March 2024`. With slashes the day comes first. Also reads a spreadsheet's serial number, left where the format
 * was lost: `45671`.
 */
export function dayOf(text: string): Day | undefined {
  const folded = fold(text).replace(WEEKDAY, '');
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?)?)?$/.exec(folded);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const french = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/.exec(folded);
  if (french)
    return french[3]?.length === 2 && french[1] === undefined ? undefined : day(french[3], french[2], french[1]);
  const words =
    /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]+)\.? (\d{4})(?:,? (?:a |at )?\d{1,2} ?(?:[:h]|am|pm).*)?$/.exec(folded);
  if (!words) return american(folded) ?? serialDay(folded);
  const month = MONTHS.findIndex((names) => names.includes(words[2] ?? ''));
  return month === -1 ? undefined : day(words[3], String(month + 1), words[1]);
}

/** "January 14, 2025". */
function american(text: string): Day | undefined {
  const [, name = '', date, year] = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text) ?? [];
  const month = MONTHS.findIndex((names) => names.includes(name));
  return month === -1 ? undefined : day(year, String(month + 1), date);
}

/** Reads serial numbers from 1982 to 2064 only, to leave postal codes and amounts alone. */
function serialDay(text: string): Day | undefined {
  const serial = /^[3-5]\d{4}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  return serial >= 30_000 && serial < 60_000 ? (dayOfSerial(serial, false) as Day | undefined) : undefined;
}

function day(year = '', month?: string, date?: string): Day | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  if (month === undefined) return full as Day;
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  if (date === undefined) return `${full}-${month.padStart(2, '0')}` as Day;
  const d = Number(date);
  if (d < 1 || d > daysIn(Number(full), m)) return undefined;
  return `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` as Day;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Writes a day as it is kept (2024-03-31, 2024-03, 2024), which every program reads alike. */
export function dayCell(value: Day | undefined): string {
  return value ?? '';
}
