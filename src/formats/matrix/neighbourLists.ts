import { isKnownHeading } from '../headings/headings';
import type { RawTable } from '../rawTable';
import { placeOf } from '../rawTable';
import { nameKey } from './crossTable';
import { namesTable, withNames } from './namesTable';

/** Longer texts are no names. */
const LONGEST = 80;
/** More cells were not written by hand. */
const MOST_CELLS = 2_000_000;
/** Lines tested before all of them are. */
const TRIED = 50;

/** True for lines that hold an actor and then its neighbours: of unequal length, with names that recur. */
export function areNeighbourLists({ rows }: RawTable): boolean {
  const [first] = rows;
  if (rows.length < 2 || first?.cells.some((one) => one.trim().length > 1 && isKnownHeading(one))) return false;
  // Below a title, headings may stand further down.
  if (rows.slice(0, TRIED).some(({ cells }) => cells.filter(isKnownHeading).length > 1)) return false;
  if (new Set(rows.slice(0, TRIED).map(({ cells }) => namesIn(cells).length)).size < 2) return false;
  if (rows.reduce((count, { cells }) => count + cells.length, 0) > MOST_CELLS) return false;
  const lines = rows.map(({ cells }) => namesIn(cells));
  const firsts = new Set(lines.map(([name = '']) => nameKey(name)));
  const others = lines.flatMap(([, ...names]) => names);
  if (others.length === 0 || [...others, ...firsts].some((name) => name.length > LONGEST)) return false;
  const known = others.filter((name) => firsts.has(nameKey(name))).length;
  return firsts.size === lines.length && known > 1 && known * 4 >= others.length;
}

export function neighbourTables(table: RawTable, language: 'fr' | 'en'): RawTable[] {
  const place = { ...placeOf(table), listSeparators: table.listSeparators };
  const lines = table.rows.map(({ row, cells }) => ({ row, names: namesIn(cells) }));
  const pairs = lines.flatMap(({ row, names: [from = '', ...names] }) =>
    names.map((to) => ({ row, cells: [from, to, '→'] })),
  );
  const ties: RawTable = {
    ...place,
    rows: [{ row: 1, cells: language === 'fr' ? ['De', 'À', 'Sens'] : ['Between', 'And', 'Direction'] }, ...pairs],
    plan: { kind: 'ties', columns: ['from', 'to', 'direction'] },
  };
  const tied = new Set(pairs.flatMap(({ cells: [from = '', to = ''] }) => [nameKey(from), nameKey(to)]));
  const names = lines.flatMap(({ row, names: [name] }) => (name === undefined ? [] : [{ row, name }]));
  return withNames(namesTable(names, tied, place), ties);
}

function namesIn(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}
