import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VALUES } from '../../../src/domain/words/values';
import { HEADINGS } from '../../../src/formats/headings/headings';
import { parseFiles } from '../../../src/formats/parseFiles';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';
import { freshTables } from './fresh/freshTables';
import { judged } from './judge/judged';
import { TABLES } from './judge/tableTruth';

const IN_ENGLISH = { ...aReadContext(new Map(), 'en'), review: 'always' } as const;
const both = [...Object.values(HEADINGS).flat(), ...VALUES.type];
const english = new Set(both.map(({ en }) => en));
/** What we would write in French, and some words of recipes that the template has not. */
const FRENCH = new Set(
  both
    .map(({ fr }) => fr)
    .filter((word) => !english.has(word))
    .concat('Titre', 'Tél.', 'Fonction', 'Rôle', 'Montant', 'Projet', 'Cofinanceurs', 'Nom complet'),
);

/** French words that the window of the tables shows, in headings and cells, and the file does not hold. */
async function frenchIn(name: string, bytes: Uint8Array): Promise<string[]> {
  const parsed = await parseFiles([{ name, bytes }], IN_ENGLISH);
  const written = parsed.files.flatMap(({ read }) => ('tables' in read ? read.tables : []));
  const own = new Set(written.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.trim()))));
  const result = await readFiles([{ name, bytes }], IN_ENGLISH);
  const tables = result.outcome === 'error' ? [] : (result.tables ?? []);
  const shown = tables.flatMap(({ headings, rows }) => [...headings, ...rows.flat()]);
  return [...new Set(shown)].filter((text) => FRENCH.has(text) && !own.has(text));
}

describe('tables opened in English', () => {
  for (const { truth, bytes } of ['batch68', 'batch74', 'batch87'].flatMap(freshTables))
    it(`${truth.file} opens as it does in French, in English words`, async () => {
      expect(await judged(truth, bytes, 'en')).toEqual(await judged(truth, bytes));
      expect(await frenchIn(truth.file, bytes)).toEqual([]);
    });

  it('show no French word of ours, whatever kind of table it is', async () => {
    const files = readdirSync(TABLES, { withFileTypes: true }).filter((one) => one.isFile());
    const french = await Promise.all(
      files.map(async ({ name }) =>
        (await frenchIn(name, new Uint8Array(readFileSync(resolve(TABLES, name))))).map((word) => `${name}: ${word}`),
      ),
    );
    expect(french.flat()).toEqual([]);
  });
});
