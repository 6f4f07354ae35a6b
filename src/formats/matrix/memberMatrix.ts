import { wordFor } from '../../domain/words/values';
import { numberOf } from '../cells/numberCell';
import { LIMITS } from '../guards';
import { headingKey, headingOf, isKnownHeading } from '../headings/headings';
import { typeOfReadName } from '../names/readNames';
import type { RawRow, RawTable } from '../rawTable';
import { placeOf } from '../rawTable';
import { type CrossTable, nameKey } from './crossTable';
import { isPlainMark, markOf } from './mark';
import { namesTable, withNames } from './namesTable';

/**
 * Tests whether columns are networks with the actors of the rows as members: other names, with crosses below. A list of
 * actors has a heading over their names, a matrix rarely: with one, it may be a list with crosses as answers, so only
 * "likely".
 */
export function memberMatrixFit({ corner, columns, rows }: CrossTable): 'sure' | 'likely' | undefined {
  const keys = new Set(rows.map(({ name }) => nameKey(name)));
  if (columns.some((name) => keys.has(nameKey(name)) || isKnownHeading(name) || numberOf(name) !== undefined))
    return undefined;
  if (rows.some(({ name }) => numberOf(name) !== undefined)) return undefined;
  if (!rows.every(({ cells }) => cells.every(isPlainMark))) return undefined;
  if (!rows.some(({ cells }) => cells.some((cell) => markOf(cell).kind === 'tie'))) return undefined;
  if (headingKey(corner) === '') return 'sure';
  const areBodies = columns.every((name) => ['body', 'network'].includes(typeOfReadName(name)));
  return (columns.length > 2 || areBodies) && (headingOf('actors', corner)?.field === 'name' || !isKnownHeading(corner))
    ? 'likely'
    : undefined;
}

/** Makes a membership of each mark. Networks without members and actors without networks are kept. */
export function memberMatrixTables({ columns, rows }: CrossTable, table: RawTable, language: 'fr' | 'en'): RawTable[] {
  const place = { ...placeOf(table), listSeparators: table.listSeparators };
  const members: RawRow[] = [];
  for (const { row, name, cells } of rows) {
    // One row more than can be read: the table is then refused like any that is too long.
    if (members.length > LIMITS.rows) break;
    for (const [i, network] of columns.entries()) {
      if (markOf(cells[i] ?? '').kind === 'tie') members.push({ row, cells: [name, network] });
    }
  }
  const memberships: RawTable = {
    ...place,
    rows: [{ row: 1, cells: language === 'fr' ? ['Nom', 'Réseau'] : ['Name', 'Network'] }, ...members],
    plan: { kind: 'membership', columns: ['name', 'network'] },
  };
  const tied = new Set(members.flatMap(({ cells }) => cells.map(nameKey)));
  const type = wordFor('type', 'network', language);
  const names = [...rows.map(({ row, name }) => ({ row, name })), ...columns.map((name) => ({ row: 1, name, type }))];
  return withNames(namesTable(names, tied, place), memberships);
}
