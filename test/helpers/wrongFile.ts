import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { levelOf } from '../../src/formats/message';
import { readFiles } from '../../src/formats/readFiles';
import { writeOds, writeXlsx } from '../../src/formats/workbook/write';
import { aReadContext } from './readContext';

/** A file that goes wrong in one way, and what is expected of it. */
export type WrongFile = readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  outcome: string,
  said: readonly (readonly [code: string, row?: number, column?: string])[],
  counts?: readonly [actors: number, ties: number],
];

export const utf8 = (text: string) => new TextEncoder().encode(text);
export const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i));

const TABLE = [
  {
    name: 'F',
    headings: ['id', 'nom'],
    rows: [
      ['1', 'Léa'],
      ['2', 'Ali'],
    ],
  },
];
export const XLSX = writeXlsx(TABLE);
export const ODS = writeOds(TABLE);

/** The archive with one of its parts changed. */
export function repacked(archive: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(archive);
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}

export const gexf = (nodes: string, edges = '') =>
  utf8(`<gexf><graph>\n<nodes>${nodes}</nodes>\n<edges>${edges}</edges></graph></gexf>`);

/** Opens it as anybody does, and looks at all that is said. */
export async function lookAt([, name, bytes, outcome, said, counts]: WrongFile): Promise<void> {
  const result = await readFiles([{ name, bytes }], aReadContext());
  const messages = result.messages.filter((message) => levelOf(message) !== 'info');
  expect({ outcome: result.outcome, codes: messages.map(({ code }) => code) }).toEqual({
    outcome,
    codes: said.map(([code]) => code),
  });
  for (const [i, [, row, column]] of said.entries()) {
    if (row !== undefined) expect(messages[i]?.row).toBe(row);
    if (column !== undefined) expect(messages[i]?.column).toBe(column);
  }
  if (counts && 'document' in result) {
    expect([result.document.actors.size, result.document.ties.size]).toEqual(counts);
  }
}
