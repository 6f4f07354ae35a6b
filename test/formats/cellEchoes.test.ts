import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/formats/readFiles';

const FOLDER = resolve(import.meta.dirname, '../../../shared/badinputs/files');

async function codesOf(path: string): Promise<string[]> {
  let count = 0;
  const newId = () => `id-${++count}`;
  const file = { name: path, bytes: new Uint8Array(readFileSync(resolve(FOLDER, path))) };
  const { messages } = await readFiles([file], { newId, language: 'fr', answers: new Map() });
  return messages.map(({ code }) => code).sort();
}

describe.runIf(existsSync(FOLDER))('what a workbook says, through the one way in', () => {
  it.each([
    ['H-xlsx/H04_nocache.xlsx', ['FORMULA_EMPTY']],
    ['H-xlsx/H05_errors.xlsx', ['CELL_ERROR', 'CELL_ERROR', 'CELL_ERROR']],
    ['H-xlsx/H10_badindex.xlsx', ['CELL_BROKEN', 'CELL_BROKEN']],
    ['H-xlsx/H33_types.xlsx', []],
    ['H-xlsx/H03_hidden.xlsx', ['HIDDEN_SHEET']],
    ['E-injection/E07_formulas.xlsx', ['CELL_ERROR', 'FORMULA_VALUE']],
  ])('%s: each thing once', async (path, codes) => {
    expect(await codesOf(path)).toEqual(codes);
  });
});
