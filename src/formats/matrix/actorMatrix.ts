import { wordFor } from '../../domain/words/values';
import type { RawRow, RawTable } from '../rawTable';
import { type CrossTable, nameKey } from './crossTable';
import { type Mark, markOf } from './mark';
import { namesTable } from './namesTable';

/** Says whether rows and columns are the same actors: all of them, most of them, or not. */
export function actorMatrixFit({ columns, rows }: CrossTable): 'sure' | 'likely' | undefined {
  const keys = new Set(columns.map(nameKey));
  const shared = rows.filter(({ name }) => keys.has(nameKey(name))).length;
  if (shared === rows.length && shared === columns.length) return 'sure';
  if (shared < 2 || shared * 3 < Math.max(rows.length, columns.length) * 2) return undefined;
  return rows.every(({ cells }) => cells.every((cell) => markOf(cell).kind !== 'nature')) ? 'likely' : undefined;
}

/** Who crosses whom, and how. */
interface Crossing {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly mark: Mark;
}

/** A matrix of actors as ties: each pair once where both halves say the same (or one is blank), else row to column. */
export function actorMatrixTables(cross: CrossTable, table: RawTable, language: 'fr' | 'en'): RawTable[] {
  const crossings = crossingsOf(cross);
  const twoWays = isSymmetric(crossings) || isHalf(cross);
  const pairs = twoWays ? eachPairOnce(crossings) : crossings;
  const direction = twoWays ? '' : wordFor('direction', 'forward', language);
  const unsure = wordFor('certainty', 'toVerify', language);
  const { file, sheet, listSeparators } = table;
  const place = { file, ...(sheet === undefined ? {} : { sheet }), listSeparators };
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
  const tied = new Set(pairs.flatMap(({ from, to }) => [nameKey(from), nameKey(to)]));
  const names = [
    ...cross.rows.map(({ row, name }) => ({ row, name })),
    ...cross.columns.map((name) => ({ row: 1, name })),
  ];
  return [namesTable(names, tied, place), ties].filter((one) => one.rows.length > 1);
}

const HEADINGS = {
  fr: ['De', 'À', 'Nature', 'Sens', 'Certitude', 'Poids'],
  en: ['Between', 'And', 'Nature', 'Direction', 'Certainty', 'Weight'],
} as const;

/** Marks on the whole diagonal are how some tables are drawn: nobody is tied to themselves then. */
function crossingsOf({ columns, rows }: CrossTable): Crossing[] {
  const keys = columns.map(nameKey);
  const marked = rows.flatMap(({ row, name, cells }) =>
    columns.map((to, i): Crossing => ({ row, from: name, to, mark: markOf(cells[i] ?? '') })),
  );
  const found = marked.filter(({ mark }) => mark.kind !== 'none');
  const isOwn = ({ from, to }: Crossing) => nameKey(from) === nameKey(to);
  const own = found.filter(isOwn).length;
  const isDrawn = own > 1 && own === rows.filter(({ name }) => keys.includes(nameKey(name))).length;
  return isDrawn ? found.filter((one) => !isOwn(one)) : found;
}

function isSymmetric(crossings: readonly Crossing[]): boolean {
  const said = new Map(crossings.map((one) => [pairKey(one.from, one.to), saidBy(one.mark)]));
  return crossings.every(({ from, to, mark }) => said.get(pairKey(to, from)) === saidBy(mark));
}

function saidBy(mark: Mark): string {
  return 'text' in mark ? `${mark.kind} ${mark.text}` : mark.kind;
}

/** One half, below or above the diagonal, was left blank: zeros would say that there is no tie that way. */
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
  const seen = new Set<string>();
  return crossings.filter(({ from, to }) => {
    if (seen.has(pairKey(from, to))) return false;
    seen.add(pairKey(from, to)).add(pairKey(to, from));
    return true;
  });
}

function pairKey(from: string, to: string): string {
  return `${nameKey(from)}\u001F${nameKey(to)}`;
}
