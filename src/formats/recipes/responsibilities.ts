import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { PERSON_ROLES } from '../../domain/words/tellTaleWords';
import { namesTable, withNames } from '../matrix/namesTable';
import { placeOf, type RawRow, type RawTable } from '../rawTable';
import { columnOf, type HeadedTable } from './headedTable';
import { sharedActions } from './listTable';
import type { ReadingBelow } from './reading';

/** RACI letters: responsible, accountable, consulted, informed, and S for support: "R", "A/R", "C, I". */
const PARTS = /^[RACIS](?:\s*[/,+&-]?\s*[RACIS]){0,3}$/;
const FEWEST = 2;

/**
 * Tasks with RACI letters below each actor: returns an action for each, led by the accountable actor, with those responsible or consulted
 * as partners; those only informed are left out. `undefined` for other tables.
 */
export const responsibilityTables: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const actors = actorsOf(headed);
  const title = titleOf(headed, actors);
  if (actors.length < FEWEST || title === -1) return undefined;
  const { header } = headed;
  const name = (column: number) => header.cells[column] ?? '';
  const rows = headed.rows.map(({ row, cells }): RawRow => {
    const having = (letters: RegExp) => actors.filter((column) => letters.test(cells[column] ?? '')).map(name);
    const [lead = ''] = [...having(/A/), ...having(/R/)];
    return { row, cells: [cells[title] ?? '', lead, listCell(having(/[RACS]/).filter((one) => one !== lead))] };
  });
  const place = { ...placeOf(table), listSeparators: table.listSeparators };
  const names = actors.map((column) => ({ row: header.row, name: name(column) }));
  return withNames(namesTable(names, new Set(), place), sharedActions(table, rows, language));
};

/** Returns the columns of letters, except posts ("Chef de projet"); none without C or I, as letters may mean anything. */
function actorsOf(headed: HeadedTable): number[] {
  const lettered = headed.header.cells.flatMap((heading, column) => {
    const parts = columnOf(headed, column).filter((cell) => cell !== '');
    return heading !== '' && parts.length > 0 && parts.every((part) => PARTS.test(part)) ? [column] : [];
  });
  const letters = lettered.flatMap((column) => columnOf(headed, column)).join('');
  if (!/[RA]/.test(letters) || !/[CI]/.test(letters)) return [];
  return lettered.filter(
    (column) => !PERSON_ROLES.has(fold(headed.header.cells[column] ?? '').split(/[\s,]/)[0] ?? ''),
  );
}

function titleOf(headed: HeadedTable, actors: readonly number[]): number {
  return headed.header.cells.findIndex((_, column) => {
    const titles = columnOf(headed, column);
    const isText = titles.every((title) => /\p{L}{3}/u.test(title));
    return !actors.includes(column) && isText && titles.length >= FEWEST && new Set(titles).size === titles.length;
  });
}
