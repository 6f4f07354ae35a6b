import { columnRoles } from '../columns/columnRoles';
import { peoplePlan } from '../columns/peoplePlan';
import { headingKey } from '../headings/headings';
import { mentionsOrganisation } from '../headings/houseHeadings';
import type { RawTable } from '../rawTable';
import { columnOf, type HeadedTable, headedTables } from './headedTable';

/** Longer tables come from programs, and their numbers are ties of their own. */
const MOST_ROWS = 30_000;
const ID = /\b(?:ids?|identifiants?|codes?|n°|no|num|numero|ref|reference|cle|key)\b/;
const PLAIN_ID = /^(?:ids?|identifiants?|n°|numero|ref|reference|cle|key)$/;
const HEADING = { fr: 'Structure', en: 'Works for' } as const;

/** A list of organisations with the number that other lists call each by. */
interface Numbered {
  readonly table: RawTable;
  readonly key: string;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The sheets of a base, where one names people and quotes the number of their organisation on another ("ID structure"): its name
 * in the place of the number. Others come back as they are.
 */
export function withNamesForIds(tables: readonly RawTable[], language: 'fr' | 'en'): readonly RawTable[] {
  if (tables.length < 2 || tables.some(({ plan, ours, rows }) => plan || ours || rows.length > MOST_ROWS))
    return tables;
  const lists = tables.flatMap((table) => numberedIn(table));
  return lists.length === 0 ? tables : tables.map((table) => named(table, lists, language));
}

function numberedIn(table: RawTable): Numbered[] {
  for (const headed of headedTables(table)) {
    const { cells: headings } = headed.header;
    const rows = headed.rows.map(({ cells }) => cells);
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

/** On each line, and each another. */
function isKey(headed: HeadedTable, column: number): boolean {
  const cells = columnOf(headed, column);
  return cells.length > 1 && cells.every((cell) => cell !== '') && new Set(cells).size === cells.length;
}

function named(table: RawTable, lists: readonly Numbered[], language: 'fr' | 'en'): RawTable {
  for (const list of lists) {
    if (list.table === table) continue;
    for (const headed of headedTables(table)) {
      const { header, rows } = headed;
      const column = header.cells.findIndex((heading, at) => {
        const key = headingKey(heading);
        const isOf = ID.test(key) && (key === list.key || PLAIN_ID.test(list.key)) && mentionsOrganisation(heading);
        const said = columnOf(headed, at).filter((cell) => cell !== '');
        return isOf && said.length > 0 && said.every((cell) => list.names.has(cell));
      });
      if (column === -1) continue;
      const below = new Set(rows.map(({ row }) => row));
      const put = (cells: readonly string[], text: string) => cells.map((cell, at) => (at === column ? text : cell));
      return {
        ...table,
        rows: table.rows.map(({ row, cells }) => {
          if (row === header.row) return { row, cells: put(cells, HEADING[language]) };
          const id = (cells[column] ?? '').trim();
          return below.has(row) ? { row, cells: put(cells, list.names.get(id) ?? id) } : { row, cells };
        }),
      };
    }
  }
  return table;
}
