import { headingKey } from '../headings/headings';
import type { RawTable } from '../rawTable';

const COLUMNS = ['id 1', 'id 2', 'weight'];
/** Lines tested before all of them are. */
const TRIED = 20;

/**
 * Recognises VOSviewer network files, which have no headings: pairs of item numbers. A table is one when another table,
 * that of the items, has all these numbers as ids.
 */
export function vosviewerTables(tables: readonly RawTable[]): readonly RawTable[] {
  if (tables.length < 2) return tables;
  return tables.map((table) =>
    isPairs(table) && tables.some((other) => hasAllOf(other, table)) ? asTies(table) : table,
  );
}

function isPairs({ plan, rows }: RawTable): boolean {
  if (plan) return false;
  const isPair = ({ cells }: RawTable['rows'][number]) =>
    cells.length >= 2 && cells.length <= COLUMNS.length && cells.slice(0, 2).every((cell) => /^\d+$/.test(cell.trim()));
  return rows.slice(0, TRIED).every(isPair) && rows.every(isPair);
}

function hasAllOf(items: RawTable, pairs: RawTable): boolean {
  const column = items.plan ? -1 : (items.rows[0]?.cells.findIndex((cell) => headingKey(cell) === 'id') ?? -1);
  if (column === -1) return false;
  const ids = new Set(items.rows.slice(1).map(({ cells }) => cells[column]?.trim()));
  return pairs.rows.every(({ cells }) => cells.slice(0, 2).every((cell) => ids.has(cell.trim())));
}

function asTies(table: RawTable): RawTable {
  const width = Math.max(...table.rows.slice(0, TRIED).map(({ cells }) => cells.length));
  return {
    ...table,
    rows: [{ row: 0, cells: COLUMNS.slice(0, width) }, ...table.rows],
    plan: { kind: 'ties', columns: ['from', 'to', 'attribute'].slice(0, width) },
  };
}
