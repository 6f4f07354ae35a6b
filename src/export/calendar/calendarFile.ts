import type { Day } from '../../domain/brand';

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
      `UID:${textOf(key.replace(/\s+/g, '-'))}@maillon`,
      `DTSTAMP:${plainDay(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${plainDay(on)}`,
      `SUMMARY:${textOf(title)}`,
      ...(note === '' ? [] : [`DESCRIPTION:${textOf(note)}`]),
      // What waits on a day makes nobody busy.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const plainDay = (day: Day) => day.replaceAll('-', '');

function textOf(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

const MOST_BYTES = 75;

/** A line of at most 75 bytes, its rest on lines that begin with a space; no letter is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let written = '';
  let bytes = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (bytes + more > MOST_BYTES) {
      written += '\r\n ';
      bytes = 1;
    }
    written += letter;
    bytes += more;
  }
  return written;
}
