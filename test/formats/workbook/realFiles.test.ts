import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/formats/workbook/read';
import { aReadContext } from '../../helpers/readContext';

const FILES = resolve(import.meta.dirname, '../../../../shared/data/files');

async function read(path: string) {
  const result = readWorkbook({ name: path, bytes: new Uint8Array(readFileSync(`${FILES}/${path}`)) }, aReadContext());
  if (!result.ok) throw new Error(JSON.stringify(result.messages));
  return result;
}

describe.runIf(existsSync(FILES))('workbooks written by other programs', () => {
  it('opens a workbook for Kumu, with its elements and connections', async () => {
    const { tables, messages } = await read('kumu/snap-to-tutorial-data.xlsx');
    expect(messages).toEqual([]);
    expect(tables.map(({ sheet, rows }) => [sheet, rows.length, rows.at(-1)?.row])).toEqual([
      ['Elements', 52, 52],
      ['Connections', 114, 114],
    ]);
    expect(tables[1]?.rows[0]?.cells).toEqual(['From', 'To']);
  });

  it('opens the template of Onodo', async () => {
    const { tables, messages } = await read('onodo/onodo_template.xlsx');
    expect(messages).toEqual([]);
    expect(tables.map(({ sheet, rows }) => [sheet, rows[0]?.cells])).toEqual([
      ['Nodes', ['Name', 'Type', 'Description', 'Visible']],
      ['Relations', ['Source', 'Type', 'Target', 'Directed']],
    ]);
  });

  it('opens a workbook of NodeXL without asking about what the program hides', async () => {
    const { tables, messages, questions } = await read('nodexl/ABC-D_raw.xlsx');
    expect(tables.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['Vertices', 77],
      ['Edges', 121],
    ]);
    expect({ messages, questions }).toEqual({ messages: [], questions: [] });
  });

  it('opens a matrix', async () => {
    const { tables } = await read('gephi_import_tests/spreadsheet__matrix.xlsx');
    expect(tables).toHaveLength(1);
  });
});
