import type { Day } from '../../domain/brand';
import { escapedText, writtenLines } from '../contentLines';

/** All-day entry of a calendar. */
export interface CalendarEntry {
  /** Stable across exports: a calendar that already has the entry updates it. */
  readonly key: string;
  readonly on: Day;
  readonly title: string;
  readonly note: string;
}

/**
 * iCalendar file (RFC 5545) of all-day entries: so little is needed that no library is used. `stamp` is the day of writing. A month is
 * passed as its last day.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Maillon//Maillon//FR',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap(({ key, on, title, note }) => [
      'BEGIN:VEVENT',
      `UID:${escapedText(key.replace(/\s+/g, '-'))}@maillon`,
      `DTSTAMP:${plainDay(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${plainDay(on)}`,
      `SUMMARY:${escapedText(title)}`,
      ...(note === '' ? [] : [`DESCRIPTION:${escapedText(note)}`]),
      // An action due on a day does not make anybody busy.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return writtenLines(lines);
}

const plainDay = (day: Day) => day.replaceAll('-', '');
