import { describe, expect, it } from 'vitest';
import { judged } from './judge/judged';
import { KNOWN_TABLES, type KnownTable, otherWords, wholeTruth } from './judge/knownTables';

/** What is put in another's place: a heading, or all that is called by that word. */
function written({ headings, rows }: KnownTable, what: string, other: string): string {
  const [first = '', second = '', ...more] = other.split('|');
  const cells = (line: readonly string[]) => line.map(quoted).join(';');
  const said =
    what === 'deux en-têtes'
      ? [first, second, ...headings.slice(2)]
      : what === 'dates'
        ? [...headings.slice(0, 2), first, second, ...more]
        : headings.map((heading) => (heading === what ? other : heading));
  const marked =
    what === 'marques'
      ? rows.map((row) => row.map((cell, at) => (at < 2 ? cell : cell === 'X' ? first : second)))
      : rows;
  return [...(what === 'titre' ? [other, ''] : []), cells(said), ...marked.map(cells)].join('\n');
}

const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('the same tables as other people head them', () => {
  for (const { table, what, words } of otherWords()) {
    it(`${table}: ${what}`, async () => {
      const known = KNOWN_TABLES[table];
      if (!known) throw new Error(`No table ${table}`);
      const wrong: string[] = [];
      for (const word of words) {
        const faults = await judged(wholeTruth('table.csv', known.truth), written(known, what, word));
        if (faults.length > 0) wrong.push(`${word}: ${faults.join(' ')}`);
      }
      expect(wrong).toEqual([]);
    });
  }
});
