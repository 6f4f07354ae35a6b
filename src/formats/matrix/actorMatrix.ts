import { wordFor } from '../../domain/words/values';
import type { RawRow, RawTable } from '../rawTable';
import { placeOf } from '../rawTable';
import { type CrossTable, nameKey } from './crossTable';
import { type Mark, markOf } from './mark';
import { namesTable, withNames } from './namesTable';

/** Tests whether rows and columns are the same actors: all of them ("sure"), most of them ("likely"), or not. */
export function actorMatrixFit({ columns, rows }: CrossTable): 'sure' | 'likely' | undefined {
  const keys = new Set(columns.map(nameKey));
  const shared = rows.filter(({ name }) => keys.has(nameKey(name))).length;
  if (shared === rows.length && shared === columns.length) return 'sure';
  if (shared < 2 || shared * 3 < Math.max(rows.length, columns.length) * 2) return undefined;
  return rows.every(({ cells }) => cells.every((cell) => markOf(cell).kind !== 'nature')) ? 'likely' : undefined;
}

/** A filled cell of the matrix; `a` and `b` are numbers of names, the same in rows and in columns. */
interface Crossing {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly a: number;
  readonly b: number;
  readonly mark: Mark;
}

/** Turns a matrix of actors into ties: each pair once when both halves agree (or one is blank), else from row to column. */
export function actorMatrixTables(cross: CrossTable, table: RawTable, language: 'fr' | 'en'): RawTable[] {
  const crossings = crossingsOf(cross);
  const twoWays = isSymmetric(crossings) || isHalf(cross);
  const pairs = twoWays ? eachPairOnce(crossings) : crossings;
  const direction = twoWays ? '' : wordFor('direction', 'forward', language);
  const unsure = wordFor('certainty', 'toVerify', language);
  const place = { ...placeOf(table), listSeparators: table.listSeparators };
  const rows = pairs.map(({ row, from, to, mark }): RawRow => {
    const said = 'text' in mark ? mark.text : '';
    const cells = [
      from,
      to,
      mark.kind === 'nature' ? said : '',
      direction,
      mark.kind === 'unsure' ? unsure : '',
      mark.kind === 'weight' ? said : '',
    ];
    return { row, cells };
  });
  const ties: RawTable = {
    ...place,
    rows: [{ row: 1, cells: HEADINGS[language] }, ...rows],
    plan: { kind: 'ties', columns: ['from', 'to', 'nature', 'direction', 'certainty', 'attribute'] },
  };
  const tied = new Set([...new Set(pairs.flatMap(({ from, to }) => [from, to]))].map(nameKey));
  const names = [
    ...cross.rows.map(({ row, name }) => ({ row, name })),
    ...cross.columns.map((name) => ({ row: 1, name })),
  ];
  return withNames(namesTable(names, tied, place), ties);
}

const HEADINGS = {
  fr: ['De', 'À', 'Nature', 'Sens', 'Certitude', 'Poids'],
  en: ['Between', 'And', 'Nature', 'Direction', 'Certainty', 'Weight'],
} as const;

/** Filled cells of the matrix. Marks all along the diagonal are decoration, not ties of actors to themselves, and are dropped. */
function crossingsOf({ columns, rows }: CrossTable): Crossing[] {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const key = nameKey(name);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const ofColumns = columns.map(numberOf);
  const found: Crossing[] = [];
  let [own, shared] = [0, 0];
  for (const { row, name, cells } of rows) {
    const a = numberOf(name);
    if (a < columns.length) shared++;
    for (const [i, to] of columns.entries()) {
      const mark = markOf(cells[i] ?? '');
      const b = ofColumns[i] ?? -1;
      if (mark.kind === 'none') continue;
      if (a === b) own++;
      found.push({ row, from: name, to, a, b, mark });
    }
  }
  const isDrawn = own > 1 && own === shared;
  return isDrawn ? found.filter(({ a, b }) => a !== b) : found;
}

function isSymmetric(crossings: readonly Crossing[]): boolean {
  const said = new Map(crossings.map(({ a, b, mark }) => [pairKey(a, b), saidBy(mark)]));
  return crossings.every(({ a, b, mark }) => said.get(pairKey(b, a)) === saidBy(mark));
}

function saidBy(mark: Mark): string {
  return 'text' in mark ? `${mark.kind} ${mark.text}` : mark.kind;
}

/** True when the half below or above the diagonal is blank. Zeros would mean that there is no tie that way. */
function isHalf({ columns, rows }: CrossTable): boolean {
  const place = new Map(columns.map((name, i) => [nameKey(name), i]));
  const isBlank = (side: (row: number, column: number) => boolean) =>
    rows.every(({ name, cells }) => {
      const at = place.get(nameKey(name));
      return at !== undefined && cells.every((cell, column) => !side(at, column) || cell === '');
    });
  return isBlank((row, column) => column > row) || isBlank((row, column) => column < row);
}

function eachPairOnce(crossings: readonly Crossing[]): Crossing[] {
  const seen = new Set<number>();
  return crossings.filter(({ a, b }) => {
    if (seen.has(pairKey(a, b))) return false;
    seen.add(pairKey(a, b)).add(pairKey(b, a));
    return true;
  });
}

/** More than the names of any table: cells are far fewer than this. */
const PAIRS = 2 ** 24;

function pairKey(a: number, b: number): number {
  return a * PAIRS + b;
}
