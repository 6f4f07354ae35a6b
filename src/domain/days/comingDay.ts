import type { Day } from '../brand';
import { fold } from '../folding';
import { daysAfter } from './daysAfter';
import { lastDayOf, monthsAfter } from './lastDay';
import { monthNamed } from './monthNames';
import { WEEKDAYS } from './weekdayNames';

/** Longest gap between two 29 February: 2100 is no leap year. */
const MOST_YEARS = 8;
const WEEKDAY_BEFORE = new RegExp(String.raw`^(?:${WEEKDAYS.flat().join('|')}),? (?=.*\d)`);
const IN_DAYS: ReadonlyMap<string, number> = new Map([
  ["aujourd'hui", 0],
  ['today', 0],
  ['demain', 1],
  ['tomorrow', 1],
  ['apres-demain', 2],
  ['apres demain', 2],
  ['semaine prochaine', 7],
  ['next week', 7],
]);

/**
 * Reads a coming day given without a year: "8 décembre", "8/12", "December 8", "lundi", "la semaine prochaine", "in 2 weeks".
 * Returns the first such day from today on, or `undefined` when the text is none. A week later is the same weekday of the next
 * week.
 */
export function comingDay(text: string, today: Day): Day | undefined {
  const said = fold(text)
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:avant |before |by |d'ici )?(?:le |la |l'|the |on )?/, '')
    .replace(WEEKDAY_BEFORE, '')
    .replace(/\.$/, '')
    .trim();
  const days = IN_DAYS.get(said);
  if (days !== undefined) return daysAfter(today, days);
  return later(said, today) ?? weekday(said, today) ?? dayOfYear(said, today);
}

/** "dans 3 jours", "in 2 weeks", "dans un mois". */
function later(said: string, today: Day): Day | undefined {
  const [, count = '', unit = ''] =
    /^(?:dans |in )?(\d{1,2}|une?|an?|deux|two) (jour|semaine|moi|day|week|month)s?$/.exec(said) ?? [];
  if (unit === '') return undefined;
  const number = /^(?:deux|two)$/.test(count) ? 2 : /^\d/.test(count) ? Number(count) : 1;
  if (unit.startsWith('mo')) {
    const day = monthsAfter(today, number) as Day;
    // "31 February" becomes the last day of that month.
    return lastDayOf(day) ?? lastDayOf(day.slice(0, 7) as Day);
  }
  return daysAfter(today, /^(?:semaine|week)/.test(unit) ? 7 * number : number);
}

/** "lundi", "lundi prochain", "next Monday": the first after today. */
function weekday(said: string, today: Day): Day | undefined {
  const name = said.replace(/^next | prochain$/, '');
  const at = WEEKDAYS.findIndex((names) => names.includes(name));
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  return at === -1 ? undefined : daysAfter(today, ((at - now + 6) % 7) + 1);
}

function dayOfYear(said: string, today: Day): Day | undefined {
  const [, date, month] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(said) ?? [];
  if (date !== undefined) return nextOn(Number(date), Number(month), today);
  const [, before, name = '', after] =
    /^(?:(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?)?([a-z]+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?$/.exec(said) ?? [];
  const named = monthNamed(name);
  const day = before ?? after;
  return named === undefined || day === undefined || (before && after) ? undefined : nextOn(Number(day), named, today);
}

function nextOn(date: number, month: number, today: Day): Day | undefined {
  const year = Number(today.slice(0, 4));
  for (let more = 0; more <= MOST_YEARS; more++) {
    const day = lastDayOf(`${year + more}-${two(month)}-${two(date)}` as Day);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}

const two = (value: number) => String(value).padStart(2, '0');
