import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { understand } from '../../src/cli/commandLine';
import { commandLineWords } from '../../src/cli/commandLineWords';
import { agenda } from '../../src/cli/commands/agenda';
import type { Day } from '../../src/domain/brand';
import { calendarFile } from '../../src/export/calendar/calendarFile';
import { writeNative } from '../../src/formats/native/write';
import { idOf } from '../helpers/graphs';
import { KNOWN_DAY, knownMap, mapWithoutGaps } from '../helpers/knownMaps';

const folder = mkdtempSync(join(tmpdir(), 'maillon-agenda-'));
afterAll(() => rmSync(folder, { recursive: true }));
const known = join(folder, 'known.maillon.json');
const calm = join(folder, 'calm.maillon.json');
writeFileSync(known, writeNative(knownMap()));
writeFileSync(calm, writeNative(mapWithoutGaps()));

async function said(...args: readonly string[]): Promise<string> {
  const understood = understand(['agenda', ...args], commandLineWords);
  if (understood.kind !== 'command') throw new Error('not understood');
  let out = '';
  const status = await agenda(
    understood.line,
    { out: (text) => void (out += text), error: () => undefined },
    KNOWN_DAY,
  );
  expect(status).toBe(0);
  return out;
}

/** Properties of each event, as any parser has them once lines are unfolded. */
function events(file: string): Record<string, string>[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const found: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') found.push({});
    const [name = '', ...value] = line.split(':');
    const event = found.at(-1);
    if (event && line !== 'BEGIN:VEVENT') event[name] = value.join(':');
  }
  return found;
}

describe('agenda', () => {
  it('says what is to be done on each map, and what is not known', async () => {
    const text = (await said(known, calm)).replace(/\u00A0/g, ' ');
    expect(text).toContain('  Présenter lea à bo (pour le 1er décembre 2026, par moi)\n');
    expect(text).toContain('  Reprendre contact : bo et moi (dernier échange noté : 15 janvier 2025)\n');
    expect(text.split('Test\n')).toHaveLength(3);
    expect(text).toContain('On ne sait pas encore ce qu’il y aurait à faire');
  });

  it('gives it to other programs, in names and days', async () => {
    const { maps } = JSON.parse(await said(known, '--json', '--lang', 'en')) as {
      readonly maps: readonly { readonly known: boolean; readonly toDo: readonly object[] }[];
    };
    expect(maps).toHaveLength(1);
    expect(maps[0]?.toDo[0]).toEqual({
      verb: 'introduce',
      text: 'Introduce lea to bo',
      who: ['moi', 'lea', 'bo'],
      why: 'made by moi',
      due: '2026-12-01',
      overdue: false,
      closes: 2,
    });
  });

  it('gives its days to a calendar: a month by its last day', async () => {
    const days = events(await said(known, '--ics')).map((event) => [event['DTSTART;VALUE=DATE'], event.SUMMARY]);
    expect(days).toEqual([
      ['20261201', 'Présenter lea à bo'],
      ['20270331', 'Répondre à la demande de lea'],
    ]);
  });

  it('says whose turn it is to be in touch, and who prepares a meeting, to programs and calendars', async () => {
    const map = knownMap();
    const [tie] = map.ties.values();
    const [meeting] = map.meetings.values();
    if (!tie || !meeting) throw new Error('no tie, no meeting');
    const by = idOf('bo');
    const day = '2027-01-02' as Day;
    const file = join(folder, 'turns.maillon.json');
    writeFileSync(
      file,
      writeNative({
        ...map,
        ties: new Map([...map.ties, [tie.id, { ...tie, nextExchange: day, nextBy: by }]]),
        meetings: new Map([[meeting.id, { ...meeting, date: day, preparedBy: by }]]),
      }),
    );
    const { maps } = JSON.parse(await said(file, '--json')) as {
      readonly maps: readonly { readonly toDo: readonly { readonly verb: string; readonly why: string }[] }[];
    };
    const theirs = maps[0]?.toDo.filter(({ verb }) => verb === 'exchange' || verb === 'meet') ?? [];
    expect(theirs.map(({ why }) => why.split(',')[0])).toEqual(['à faire par bo', 'à faire par bo']);
    const notes = events(await said(file, '--ics')).map(({ DESCRIPTION = '' }) => DESCRIPTION);
    expect(notes.filter((note) => note.startsWith('à faire par bo'))).toHaveLength(2);
  });
});

describe('a calendar file', () => {
  const entry = { key: 'a b', on: '2027-01-02' as Day, title: 'É'.repeat(60), note: 'un, deux ; trois\nquatre \\' };
  const file = calendarFile([entry], KNOWN_DAY);

  it('has lines of at most 75 bytes, no letter cut, and reads back', () => {
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(events(file)[0]).toMatchObject({
      UID: 'a-b@maillon',
      SUMMARY: 'É'.repeat(60),
      DESCRIPTION: 'un\\, deux \\; trois\\nquatre \\\\',
    });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file).not.toMatch(/[^\r]\n/);
  });
});
