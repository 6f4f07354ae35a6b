import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judged } from './judge/judged';
import { TABLES, type TableTruth } from './judge/tableTruth';

const OTHERS = join(TABLES, 'others');

/** The same thirty kinds as other officers hold them: written with their truth by somebody who had never seen this program. */
describe.each(readdirSync(OTHERS))('tables as officers of %s hold them', (territory) => {
  const { tables } = JSON.parse(readFileSync(join(OTHERS, territory, 'tables.json'), 'utf8')) as {
    tables: TableTruth[];
  };
  it.each(tables.map((truth) => [truth.kind, truth.file, truth] as const))('%s: %s', async (_, file, truth) => {
    const faults = await judged(truth, new Uint8Array(readFileSync(join(OTHERS, territory, file))));
    expect(faults.length, faults.join('\n')).toBe(0);
  });
});
