import type { IDBPDatabase } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Operation } from '../../../src/platform/journal/journalStore';
import type { JournalTables } from '../../../src/platform/journal/stored';
import { writeRecords, writeRecordsUrgently } from '../../../src/platform/journal/storedRecords';

type Asked = readonly [what: string, table: string, ...with: unknown[]];

/** A database that takes all and notes what it was asked for. */
function aDatabase() {
  const asked: Asked[] = [];
  const tables: string[][] = [];
  const note = (what: string, table: string) => async (value: unknown, key?: unknown) => {
    asked.push(key === undefined ? [what, table, value] : [what, table, value, key]);
  };
  const database = {
    transaction: (names: string[]) => {
      tables.push(names);
      return {
        objectStore: (table: string) => ({
          put: note('put', table),
          add: note('add', table),
          delete: note('delete', table),
        }),
        done: Promise.resolve(),
        error: null,
        commit: () => {},
        abort: () => {},
      };
    },
  };
  return { asked, tables, database: database as unknown as IDBPDatabase };
}

const aText = (text: string): Operation => ({
  put: 'versionTexts',
  key: ['map', 'v1'],
  value: { text, checksum: 'sum' } as unknown as JournalTables['versionTexts'],
});
const LONG = 'x'.repeat(2_300_000);

beforeEach(() => void vi.stubGlobal('IDBKeyRange', { bound: (from: unknown, to: unknown) => ({ from, to }) }));
afterEach(() => void vi.unstubAllGlobals());

it('puts a text that is short with its record', async () => {
  const { asked, tables, database } = aDatabase();
  expect(await writeRecords(database, [aText('court')], [])).toEqual({ done: true });
  expect(asked).toEqual([['put', 'versionTexts', { text: 'court', checksum: 'sum' }, ['map', 'v1']]]);
  expect(tables).toEqual([['versionTexts', 'parts']]);
});

it.each(['in turn', 'urgently'])('puts a text that is long in parts beside its record, %s', async (how) => {
  const { asked, database } = aDatabase();
  if (how === 'urgently') writeRecordsUrgently(database, [aText(LONG)]);
  else expect(await writeRecords(database, [aText(LONG)], [])).toEqual({ done: true });
  const [record, ...parts] = asked.toReversed();
  expect(parts.toReversed().map(([what, table, , key]) => [what, table, key])).toEqual(
    [0, 1, 2].map((part) => ['put', 'parts', ['versionTexts', 'map', 'v1', part]]),
  );
  expect(
    parts
      .toReversed()
      .map(([, , text]) => text)
      .join(''),
  ).toBe(LONG);
  expect(record).toEqual(['put', 'versionTexts', { text: '', checksum: 'sum', parts: 3 }, ['map', 'v1']]);
});

it('removes what is in parts with its record, and looks for none of what never is', async () => {
  const { asked, tables, database } = aDatabase();
  const remove = (table: 'versionTexts' | 'versions'): Operation => ({
    remove: table,
    from: ['map'],
    to: ['map', 'z'],
  });
  expect(await writeRecords(database, [remove('versions'), remove('versionTexts')], [])).toEqual({ done: true });
  expect(asked).toEqual([
    ['delete', 'versions', { from: ['map'], to: ['map', 'z'] }],
    ['delete', 'versionTexts', { from: ['map'], to: ['map', 'z'] }],
    ['delete', 'parts', { from: ['versionTexts', 'map'], to: ['versionTexts', 'map', 'z', Number.POSITIVE_INFINITY] }],
  ]);
  expect(tables).toEqual([['versions', 'versionTexts', 'parts']]);
});
