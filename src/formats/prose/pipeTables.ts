export interface PipeTables {
  readonly tables: readonly (readonly string[][])[];
  readonly around: readonly string[];
}

/** The line below the headings: "| --- | :---: |". */
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const LONGEST = 5_000;

/** Reads lines cut by bars as a table when the second is a rule; bold and italic marks are dropped. */
export function pipeTables(text: string): PipeTables {
  const lines = text.split(/\r?\n/);
  const isCut = (line = '') => line.length <= LONGEST && line.includes('|');
  const tables: string[][][] = [];
  const around: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line = '', rule = ''] = [lines[at], lines[at + 1]];
    if (!isCut(line) || !isCut(rule) || !RULE.test(rule)) {
      around.push(line);
      continue;
    }
    const rows = [cellsOf(line)];
    for (at += 2; isCut(lines[at]); at++) rows.push(cellsOf(lines[at] ?? ''));
    at--;
    tables.push(rows);
  }
  return { tables, around };
}

function cellsOf(line: string): string[] {
  const inside = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inside
    .split('|')
    .map((cell) => cell.replace(/\*\*|__|<br ?\/?>/g, (sign) => (sign.startsWith('<') ? '\n' : '')).trim());
}
