import { expect, it } from 'vitest';
import { knownSets } from '../../../src/formats/sets/knownSets';

const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
  file: 'kumu.xlsx',
  sheet: name,
  rows: rows.map((cells, i) => ({ row: i + 1, cells })),
  listSeparators: ['|'],
});

it('loops of a workbook of Kumu are nobody, and that is said', () => {
  const elements = sheet('Elements', ['Label'], ['Ana'], ['Bob']);
  const connections = sheet('Connections', ['From', 'To'], ['Ana', 'Bob']);
  const loops = sheet('Loops', ['Label', 'Type'], ['R1', 'reinforcing']);
  const { tables, messages } = knownSets([elements, connections, loops], 'fr');
  expect(tables.map((table) => table.sheet)).toEqual(['Elements', 'Connections']);
  expect(messages).toMatchObject([{ code: 'UNSUPPORTED', sheet: 'Loops' }]);
  expect(knownSets([elements, loops], 'fr').tables).toHaveLength(2);
});
