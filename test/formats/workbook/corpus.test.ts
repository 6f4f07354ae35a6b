import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook, type WorkbookResult } from '../../../src/formats/workbook/read';
import { aReadContext } from '../../helpers/readContext';

const CORPUS = resolve(import.meta.dirname, '../../../../shared/badinputs');

interface Case {
  readonly id: string;
  readonly title: string;
  readonly files: readonly { readonly path: string }[];
  readonly outcome: string;
  readonly messages: readonly Record<string, unknown>[];
  readonly nodes?: number;
  readonly maxHeapMB?: number;
}

const cases: Case[] = existsSync(CORPUS)
  ? (JSON.parse(readFileSync(`${CORPUS}/expectations.json`, 'utf8')) as { cases: Case[] }).cases.filter(({ files }) =>
      files.some(({ path }) => /\.(xlsx|xlsm|xlsb|xls|ods)$/.test(path)),
    )
  : [];

/** Megabytes held by the program, buffers included. */
function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

async function read({ files }: Case): Promise<WorkbookResult> {
  const path = files[0]?.path ?? '';
  return readWorkbook(
    { name: path.slice(path.lastIndexOf('/') + 1), bytes: new Uint8Array(readFileSync(`${CORPUS}/${path}`)) },
    aReadContext(),
  );
}

describe.runIf(cases.length > 0)('workbooks that go wrong', () => {
  it.each(cases.map((one) => [`${one.id} ${one.title}`, one] as const))('%s', async (_, one) => {
    const before = memory();
    const result = await read(one);
    if (one.maxHeapMB !== undefined) expect(memory() - before).toBeLessThan(one.maxHeapMB);

    expect(result.ok).toBe(one.outcome !== 'error');
    expect(result.messages).toEqual(
      expect.arrayContaining(one.messages.map((message) => expect.objectContaining(message))),
    );
    expect(new Set(result.messages.map(({ code }) => code))).toEqual(new Set(one.messages.map(({ code }) => code)));
    expect(Object.keys(Object.prototype)).toEqual([]);
    if (!result.ok) return;
    expect(result.questions.length > 0).toBe(one.outcome === 'ask');
    expect(result.tables.flatMap(({ rows }) => rows.slice(1))).toHaveLength(one.nodes ?? 0);
  });

  it('says the days of the calendar of 1904', async () => {
    const result = await readCase('H07');
    expect(result.tables[0]?.rows[1]?.cells).toEqual(['1', 'A', '2024-01-01']);
  });

  it('keeps zeros in front, texts that look like numbers, and every digit', async () => {
    const result = await readCase('H33');
    expect(result.tables[0]?.rows.slice(1).map(({ cells }) => cells)).toEqual([
      ['007', 'A', 'oui', '00012345600011', '1.5'],
      ['8', 'B', 'non', '12345678901234', '2,5'],
      ['9', 'C', '', '', '1e+21'],
    ]);
  });

  it('never swaps the columns of cells that come in disorder', async () => {
    const result = await readCase('H36');
    expect(result.tables[0]?.rows).toEqual([
      { row: 1, cells: ['id', 'nom'] },
      { row: 2, cells: ['1', 'Alice'] },
      { row: 3, cells: ['2', 'Bob'] },
    ]);
  });

  it('leaves hidden sheets out, also from what it keeps in memory', async () => {
    const result = await readCase('H03');
    expect(JSON.stringify(result.tables)).not.toContain('Secret');
  });
});

async function readCase(id: string) {
  const one = cases.find((other) => other.id === id);
  if (!one) throw new Error(`no case ${id}`);
  const result = await read(one);
  if (!result.ok) throw new Error(JSON.stringify(result.messages));
  return result;
}
