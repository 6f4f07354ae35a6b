import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnPlan } from '../../../src/formats/columns/columnPlan';
import { fieldsOfKind } from '../../../src/formats/columns/knownFields';
import { valuesOf, vocabularyOf } from '../../../src/formats/columns/vocabularies';
import { considered } from '../../../src/formats/considered';
import { TABLE_KINDS } from '../../../src/formats/headings/tableKind';
import { levelOf } from '../../../src/formats/message';
import { readFiles } from '../../../src/formats/readFiles';
import type { ReadContext } from '../../../src/formats/readResult';
import { aReadContext } from '../../helpers/readContext';
import { canonicalMap } from '../tables/canonicalMap';

const WORDS = [
  'CUMA',
  'Mairie',
  'coopération',
  'fort',
  'oui',
  '3',
  '2024-01-01',
  '',
  'témoin',
  'A1',
  'eau | bois',
  'Léa',
];
const cell = fc.constantFrom(...WORDS);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

/** Mostly sense, some of it nonsense: fields and values of another kind, columns that are not there. */
const plan: fc.Arbitrary<ColumnPlan> = fc.constantFrom(...TABLE_KINDS).chain((kind) => {
  const field = fc.oneof(fc.constantFrom(...fieldsOfKind(kind)), fc.constantFrom('bidule', '__proto__', 'constructor'));
  return fc.record({
    kind: fc.constant(kind),
    columns: fc.array(field, { maxLength: 6 }),
    meanings: fc.array(
      fc.record({
        column: fc.integer({ min: -1, max: 6 }),
        text: cell,
        value: fc.constantFrom('actsWith', '', '2', 'witness', 'yes', 'bidule', null),
      }),
      { maxLength: 6 },
    ),
  });
});

const RUNS = { numRuns: 40 };

const files = (tables: readonly (readonly (readonly string[])[])[]) =>
  tables.map((rows, i) => ({
    name: `t${i}.csv`,
    bytes: new TextEncoder().encode(
      [rows[0]!.map((_, column) => `Col${'abcdef'.charAt(column)}`), ...rows].map((row) => row.join(';')).join('\n'),
    ),
  }));

const idOf = (i: number) => `t${i}.csv\u001F\u001Fcolumns`;
const read = (tables: Parameters<typeof files>[0], context: Partial<ReadContext>) =>
  readFiles(files(tables), { ...aReadContext(), ...context });

describe('any plan of any tables', () => {
  it('gives a map or a reason, and what was seen before is what is then read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(table, plan), { minLength: 1, maxLength: 3 }), async (all) => {
        const tables = all.map(([rows]) => rows);
        const answers = new Map(all.map(([, one], i) => [idOf(i), one]));
        const seen = considered(await read(tables, { answers, review: 'always' }), true);
        expect(seen.kind).not.toBe('whole');
        if (seen.kind !== 'asked') return;
        const { tables: reviews, glance, messages, problems } = seen.consideration;
        const then = await read(tables, { answers: new Map(reviews.map(({ id, plan: one }) => [id, one])) });
        if (then.outcome === 'error') expect(glance).toBeUndefined();
        else {
          const { actors, ties, themes } = then.document;
          expect(glance).toMatchObject({ actors: actors.size, ties: ties.size, themes: themes.size });
          const said = then.messages.filter((one) => levelOf(one) !== 'ask');
          expect(said.filter((one) => levelOf(one) !== 'error')).toEqual(messages);
          expect(said.filter((one) => levelOf(one) === 'error')).toEqual(problems);
        }
      }),
      RUNS,
    );
  });

  it('a proposal taken as it stands is the proposal again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), async (tables) => {
        const first = await read(tables, { review: 'always' });
        const answers = new Map(first.tables?.map(({ id, plan: one }) => [id, one]));
        const again = await read(tables, { answers, review: 'always' });
        expect(again.tables?.map(({ plan: one }) => one)).toEqual(first.tables?.map(({ plan: one }) => one));
        if (first.outcome === 'error' || again.outcome === 'error') expect(again.outcome).toBe(first.outcome);
        else expect(canonicalMap(again.document)).toEqual(canonicalMap(first.document));
      }),
      RUNS,
    );
  });
});

it('every field that holds words has values to choose from', () => {
  for (const kind of TABLE_KINDS) {
    for (const field of fieldsOfKind(kind)) {
      const vocabulary = vocabularyOf(kind, field);
      if (vocabulary !== undefined) expect(valuesOf(vocabulary).length).toBeGreaterThan(1);
    }
  }
});
