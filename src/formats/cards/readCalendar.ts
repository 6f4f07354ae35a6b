import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import type { GraphTables } from '../graph/tablesOf';
import { LIMITS } from '../guards';
import type { FileBytes, ReadContext } from '../readResult';
import { type ContentLine, textOf } from './contentLines';
import { decodedLines } from './decodedLines';
import { InvitedPeople } from './invitedPeople';
import { nameOfAddress } from './nameOfAddress';

const PEOPLE = {
  fr: ['Nom', 'Id', 'E-mail', 'Structure', 'Précision'],
  en: ['Name', 'Id', 'Email', 'Works for', 'Detail'],
} as const;
const MEETINGS = {
  fr: ['Rencontre', 'Date', 'Lieu', 'Participants'],
  en: ['Meeting', 'Date', 'Place', 'Participants'],
} as const;
const NO_PEOPLE = new Set(['room', 'resource']);

/**
 * Reads a calendar: each event with guests is one meeting, however often it recurs, of those who did not decline. An
 * event without guests is a private diary entry, and is skipped.
 */
export function readCalendar(file: FileBytes, { language }: ReadContext): GraphTables {
  const { lines, messages } = decodedLines(file);
  const people = new InvitedPeople();
  const meetings: { row: number; cells: string[] }[] = [];
  const seen = new Set<string>();
  for (const event of eventsOf(lines)) {
    const text = (name: string) => textOf(event.find((line) => line.name === name)?.value ?? '');
    const uid = text('UID');
    if (fold(text('STATUS')) === 'cancelled' || (uid !== '' && seen.has(uid))) continue;
    seen.add(uid);
    const called = new Set(event.flatMap((line) => invitedBy(line, people)));
    if (called.size === 0) continue;
    const title = text('SUMMARY') || MEETINGS[language][0];
    const date = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text('DTSTART'))?.slice(1).join('-') ?? '';
    const place = text('LOCATION').replace(/\s+/g, ' ');
    const cells = [title, date, /https?:|@/i.test(place) ? '' : place, listCell([...called])];
    meetings.push({ row: event[0]?.line ?? 0, cells });
  }
  const all = people.all();
  if (meetings.length === 0) return { tables: [], messages: [...messages, { code: 'NO_DATA_ROWS' }] };
  const value = Math.max(all.length, meetings.length);
  if (value > LIMITS.rows) return { tables: [], messages: [{ code: 'LIMIT_ROWS', value, limit: LIMITS.rows }] };
  const actors = all.map(({ name, reference, email, structure, more, line }) => ({
    row: line,
    cells: [name, reference, email, structure === '' ? '' : listCell([structure]), more],
  }));
  const made = { file: file.name, listSeparators: [';', '|'] };
  return {
    tables: [
      {
        ...made,
        rows: [{ row: 0, cells: PEOPLE[language] }, ...actors],
        plan: { kind: 'actors', columns: ['name', 'reference', 'email', 'structure', 'attribute'] },
      },
      {
        ...made,
        rows: [{ row: 0, cells: MEETINGS[language] }, ...meetings],
        plan: { kind: 'meetings', columns: ['title', 'date', 'place', 'participants'] },
      },
    ],
    messages: [...messages, { code: 'READ_AS_CALENDAR' }],
  };
}

/** Lines of each event, without those of nested blocks (alarms). */
function eventsOf(lines: readonly ContentLine[]): ContentLine[][] {
  const events: ContentLine[][] = [];
  let within: string[] = [];
  for (const line of lines) {
    const what = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      if (what === 'VCALENDAR') within = [];
      within.push(what);
      if (what === 'VEVENT') events.push([]);
    } else if (line.name === 'END') within.pop();
    else if (within.at(-1) === 'VEVENT') events.at(-1)?.push(line);
  }
  return events;
}

/**
 * Name that the meeting gives the person on this line. Empty when nothing tells who it is, or when they declined; the
 * latter still become actors.
 */
function invitedBy({ name, parameters, value, line }: ContentLine, people: InvitedPeople): string[] {
  if (name !== 'ORGANIZER' && name !== 'ATTENDEE') return [];
  if (NO_PEOPLE.has(fold(parameters.get('CUTYPE')?.[0] ?? ''))) return [];
  const said = /^mailto:/i.test(value.trim())
    ? value.trim().slice('mailto:'.length)
    : (parameters.get('EMAIL')?.[0] ?? '');
  const email = said.includes('@') ? said : '';
  const called = textOf(parameters.get('CN')?.join(', ') ?? '').replace(/^['"]|['"]$/g, '');
  // "Da Silva, Inès", as Outlook writes it.
  const shown = called.includes('@') ? nameOfAddress(called) : called.replace(/^([^,()]+),\s*([^,()]+)$/, '$2 $1');
  const who = shown || (email === '' ? undefined : nameOfAddress(email));
  if (!who) return [];
  const call = people.call(who, email, line);
  return fold(parameters.get('PARTSTAT')?.[0] ?? '') === 'declined' ? [] : [call];
}
