import type { Day } from '../../domain/brand';
import { comingDay } from '../../domain/days/comingDay';
import { monthNamed } from '../../domain/days/monthNames';
import { fold } from '../../domain/folding';

const YEAR_FIRST = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const DAY_FIRST = /^(?:(?:(\d{1,2})[/. ])?(\d{1,2})[/. ])?(\d{4})$/;

/**
 * Reads a typed day, day first or ISO, with or without day and month, also "8 décembre 2026"; `undefined` when it is none. `from`: today,
 * in a field for days to come. A day without a year, "8 décembre", is then the next such day.
 */
export function readDay(text: string, from?: Day): Day | undefined {
  const typed = inFigures(text.trim());
  return dayInFigures(typed) ?? (from === undefined ? undefined : comingDay(typed, from));
}

const WITH_MONTH = /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]+)\.? (\d{4})$/;

/** "8 décembre 2026" as "8/12/2026". */
function inFigures(typed: string): string {
  const [, day, name = '', year] = WITH_MONTH.exec(fold(typed).replace(/^(?:le|the) /, '')) ?? [];
  const month = monthNamed(name);
  return month === undefined ? typed : [day, month, year].filter((part) => part !== undefined).join('/');
}

function dayInFigures(typed: string): Day | undefined {
  const iso = YEAR_FIRST.exec(typed);
  const [year, month, day] = iso ? iso.slice(1) : (DAY_FIRST.exec(typed)?.slice(1).toReversed() ?? []);
  if (year === undefined) return undefined;
  if (month === undefined) return year as Day;
  const monthText = `${year}-${month.padStart(2, '0')}`;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return monthText as Day;
  const whole = `${monthText}-${day.padStart(2, '0')}`;
  const date = new Date(`${whole}T00:00:00Z`);
  // JavaScript reads 31 February as a day of March.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
  return exists ? (whole as Day) : undefined;
}

/** Formats a day as it is typed in a field: 15/03/2024, 03/2024 or 2024. */
export function typedDay(day: Day): string {
  return day.split('-').toReversed().join('/');
}
