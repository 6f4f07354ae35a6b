import { cellsOf } from '../columns/cellsOf';
import { columnRoles } from '../columns/columnRoles';
import { peoplePlan } from '../columns/peoplePlan';
import { headingKey } from '../headings/headings';
import { mentionsOrganisation } from '../headings/houseHeadings';
import type { RawTable } from '../rawTable';
import { columnOf, type HeadedTable, readableTable, rewriteRows } from './headedTable';
import { headingOfField } from './listTable';
import { isSettled } from './reading';

const ID = /\b(?:ids?|identifiants?|codes?|n°|no|num|numero|ref|reference|cle|key)\b/;
const PLAIN_ID = /^(?:ids?|identifiants?|n°|numero|ref|reference|cle|key)$/;

/** Organisations with the number that other tables refer to them by. */
interface Numbered {
  readonly table: RawTable;
  readonly key: string;
  readonly names: ReadonlyMap<string, string>;
}

/** Sheets of a database that quote an organisation's number from another sheet ("ID structure"): replaces it by the name. */
export function replaceIdsByNames(tables: readonly RawTable[], language: 'fr' | 'en'): readonly RawTable[] {
  if (tables.length < 2 || tables.some((table) => table.ours || isSettled(table))) return tables;
  const lists = tables.flatMap((table) => numberedIn(table));
  return lists.length === 0 ? tables : tables.map((table) => named(table, lists, language));
}

function numberedIn(table: RawTable): Numbered[] {
  for (const headed of readableTable(table).headed) {
    const { cells: headings } = headed.header;
    const rows = cellsOf(headed.rows);
    const plan = peoplePlan(headings, rows);
    const name = plan?.columns.indexOf('name') ?? -1;
    if (columnRoles(headings, rows)[name] !== 'organisation') continue;
    const id = headings.findIndex((heading, at) => at !== name && ID.test(headingKey(heading)) && isKey(headed, at));
    if (id === -1 || !isKey(headed, name)) return [];
    const names = new Map(rows.map((cells) => [cells[id] ?? '', cells[name] ?? '']));
    return [{ table, key: headingKey(headings[id] ?? ''), names }];
  }
  return [];
}

/** True when the column is filled on each line, with a different value each. */
function isKey(headed: HeadedTable, column: number): boolean {
  const cells = columnOf(headed, column);
  return cells.length > 1 && cells.every((cell) => cell !== '') && new Set(cells).size === cells.length;
}

function named(table: RawTable, lists: readonly Numbered[], language: 'fr' | 'en'): RawTable {
  for (const list of lists) {
    if (list.table === table) continue;
    for (const headed of readableTable(table).headed) {
      const column = headed.header.cells.findIndex((heading, at) => {
        const key = headingKey(heading);
        const isOf = ID.test(key) && (key === list.key || PLAIN_ID.test(list.key)) && mentionsOrganisation(heading);
        const said = columnOf(headed, at).filter((cell) => cell !== '');
        return isOf && said.length > 0 && said.every((cell) => list.names.has(cell));
      });
      if (column === -1) continue;
      return rewriteRows(table, headed, (cells, place) => {
        if (place === 'beside') return cells;
        const id = (cells[column] ?? '').trim();
        const text =
          place === 'headings' ? headingOfField('actors', 'structure', language) : (list.names.get(id) ?? id);
        return cells.map((cell, at) => (at === column ? text : cell));
      });
    }
  }
  return table;
}
