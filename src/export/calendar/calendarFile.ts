import type { Day } from '../../domain/brand';
import { escapedText, writtenLines } from '../contentLines';

/** Something on a day, whole: a calendar asks for no hour. */
export interface CalendarEntry {
  /** The same each time it is written: a calendar that has it already changes it. */
  readonly key: string;
  readonly on: Day;
  readonly title: string;
  readonly note: string;
}

/**
 * An iCalendar file (RFC 5545) of whole days: what its parsers take is little, so that no library is asked for it. `stamp`: the
 * day on which it is written. Only whole days: whoever knows a month alone gives its last day.
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
      // What waits on a day makes nobody busy.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return writtenLines(lines);
}

const plainDay = (day: Day) => day.replaceAll('-', '');
