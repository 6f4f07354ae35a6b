import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES_KEY } from '../../../src/app/tablesKey';
import type { ColumnPlan } from '../../../src/formats/columns/columnPlan';
import { recalledPlan, rememberedPlan } from '../../../src/formats/columns/rememberedPlan';
import { memoryIn, memoryWith } from '../../../src/formats/columns/tableMemory';
import { headingSet } from '../../../src/formats/headings/headingSet';
import { readFiles } from '../../../src/formats/readFiles';
import { sweepStorage } from '../../../src/platform/erasure/sweepStorage';
import { aReadContext } from '../../helpers/readContext';

const HEADINGS = ['Code 1', 'Code 2', 'Genre de lien'];
const PLAN: ColumnPlan = {
  kind: 'ties',
  columns: ['from', 'to', 'nature'],
  meanings: [
    { column: 2, text: 'coopération', value: 'actsWith' },
    { column: 2, text: 'Partenariat', value: null },
    { column: 2, text: 'Léa Morel', value: null },
    { column: 2, text: 'chez Léa Morel', value: 'worksFor' },
  ],
};

describe('what is remembered of a table', () => {
  const kept = rememberedPlan(HEADINGS, PLAN, ['Léa Morel', 'CUMA']);

  it('serves for the same headings, moved or otherwise spelt, and for no others', () => {
    const moved = recalledPlan(['GENRE DE LIEN', 'code 1', 'Code 2'], [kept]);
    expect(moved?.columns).toEqual(['nature', 'from', 'to']);
    expect(moved?.meanings?.[0]).toEqual({ column: 0, text: 'coopération', value: 'actsWith' });
    expect(recalledPlan([...HEADINGS, 'Note'], [kept])).toBeUndefined();
    expect(recalledPlan(['Code 1', 'Code 2', 'Genre'], [kept])).toBeUndefined();
  });

  it('holds neither headings nor names: words that are or hold one are left out, and those left as they are', () => {
    const text = memoryWith(null, [kept]);
    expect(text).not.toMatch(/Léa|Code|Genre/);
    expect(kept.meanings.map((one) => one.text)).toEqual(['coopération']);
  });

  it('is asked for once more by the next file, already answered, and gives way to what a person says', async () => {
    const file = {
      name: 'autre.csv',
      bytes: new TextEncoder().encode('Genre de lien;Code 1;Code 2\ncoopération;a;b\n'),
    };
    const context = { ...aReadContext(), remembered: memoryIn(memoryWith(null, [kept])), review: 'whenAsked' as const };
    const read = await readFiles([file], context);
    expect({ outcome: read.outcome, source: read.tables?.[0]?.source }).toEqual({
      outcome: 'ask',
      source: 'remembered',
    });
    expect(read.outcome !== 'error' && [...read.document.ties.values()][0]?.nature).toBe('actsWith');
    const { id, proposal } = read.tables![0]!;
    const anew = await readFiles([file], { ...context, answers: new Map([[id, { ...proposal, meanings: [] }]]) });
    expect(anew.outcome).toBe('ok');
  });
});

describe('the memory', () => {
  const of = (...headings: string[]) =>
    rememberedPlan(headings, { kind: 'actors', columns: headings.map(() => 'name') }, []);

  it('has the latest first, each set of headings once, forty at most, and forgets what it is told to', () => {
    let text: string | null = null;
    for (let i = 0; i < 60; i++) text = memoryWith(text, [of('Nom', `Colonne ${i}`)]);
    text = memoryWith(text, [of('Nom', 'Colonne 30')]);
    expect(memoryIn(text)).toHaveLength(40);
    expect(memoryIn(text)[0]?.headings).toBe(headingSet(['Colonne 30', 'Nom']));
    expect(memoryIn(memoryWith(text, [], [headingSet(['Nom', 'Colonne 30'])]))).toHaveLength(39);
  });

  it('stays small whatever the tables', () => {
    const wide = Array.from({ length: 500 }, (_, i) => `Colonne ${i}`);
    let text: string | null = null;
    for (let i = 0; i < 40; i++) text = memoryWith(text, [of(...wide, `x${i}`)]);
    expect(text!.length).toBeLessThanOrEqual(200_000);
    expect(memoryIn(text).length).toBeGreaterThan(10);
  });

  it('of other builds, or whatever else is there, is none', () => {
    for (const text of [
      null,
      '',
      '{',
      '[]',
      '{"version":2,"plans":[]}',
      '{"version":1,"plans":{}}',
      '{"version":1,"plans":[1,{}]}',
    ]) {
      expect(memoryIn(text)).toEqual([]);
    }
    fc.assert(
      fc.property(fc.json(), (json) => {
        const plans = memoryIn(`{"version":1,"plans":[${json}]}`);
        for (const plan of plans) recalledPlan(HEADINGS, [plan]);
        memoryWith(json, plans);
      }),
    );
  });

  it('goes with everything when everything is erased, and with somebody whom it would name', () => {
    const storage = new Map([[TABLES_KEY, memoryWith(null, [rememberedPlan(HEADINGS, PLAN, [])])]]);
    const swept = {
      get length() {
        return storage.size;
      },
      key: (i: number) => [...storage.keys()][i] ?? null,
      getItem: (key: string) => storage.get(key) ?? null,
      removeItem: (key: string) => void storage.delete(key),
    };
    const ours = { prefix: 'maillon.', kept: 'maillon.registry' };
    expect(sweepStorage(swept, ours, (text) => text.includes('Hugo'))).toBe(0);
    expect(sweepStorage(swept, ours, (text) => text.includes('Léa Morel'))).toBe(1);
    storage.set(TABLES_KEY, memoryWith(null, [rememberedPlan(HEADINGS, PLAN, [])]));
    expect(sweepStorage(swept, ours, () => true)).toBe(1);
  });
});
