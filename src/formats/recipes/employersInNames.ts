import { columnRoles, organisationsByContent } from '../columns/columnRoles';
import { nameAndMore } from '../columns/nameAndEmployer';
import { projectsPlan } from '../columns/projectsPlan';
import { isOurTemplate, recognise } from '../columns/recognise';
import { readNameSaysOrganisation } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { columnOf, type HeadedTable, headedTables } from './headedTable';

const HEADING = { fr: 'Structure', en: 'Works for' } as const;
/** Longer tables come from programs, and have a column for each. */
const MOST_ROWS = 30_000;
/** Of the filled cells this share must name somebody and what follows, and of what follows this share must be organisations'. */
const MOST = 0.6;
/** Where all that follows is organisations', fewer cells need have it: guests say where they work as they like. */
const SOME = 0.4;
const FEWEST = 2;

/** A table of people whose cells name where each works after the name: the two apart, each in a column. Others come back as they are. */
export function withEmployersApart(table: RawTable, language: 'fr' | 'en'): RawTable {
  if (table.plan || table.rows.length > MOST_ROWS) return table;
  // Of a report in two parts the lower one names people.
  for (const headed of headedTables(table).toReversed()) {
    const column = headed.header.cells.findIndex((_, at) => holdsBoth(columnOf(headed, at)));
    if (column === -1 || isTold(headed)) continue;
    const width = headed.header.cells.length;
    const below = new Set(headed.rows.map(({ row }) => row));
    const rows = table.rows.map(({ row, cells }) => {
      const padded = Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? '');
      if (row === headed.header.row) return { row, cells: inserted(padded, width, HEADING[language]) };
      const [name, works] = below.has(row) ? parted(cells[column] ?? '') : [cells[column] ?? '', ''];
      const apart = padded.map((cell, at) => (at === column ? name : cell));
      return { row, cells: below.has(row) ? inserted(apart, width, works) : cells };
    });
    return { ...table, rows };
  }
  return table;
}

const inserted = (cells: readonly string[], at: number, text: string) => [
  ...cells.slice(0, at),
  text,
  ...cells.slice(at),
];

/** The name and where they work; the cell itself where it is not both. */
function parted(cell: string): readonly [name: string, works: string] {
  const { name, works } = nameAndMore(cell) ?? { name: cell, works: '' };
  return [name, works];
}

function holdsBoth(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const works = filled.map((cell) => parted(cell)[1]).filter((one) => one !== '');
  const said = works.filter(readNameSaysOrganisation).length;
  if (works.length < FEWEST || works.length < filled.length * (said === works.length ? SOME : MOST)) return false;
  return said >= works.length * MOST;
}

/** Another column says where people work, or the table is of another kind. */
function isTold({ header, rows }: HeadedTable): boolean {
  const cells = rows.map((row) => row.cells);
  const known = recognise(header.cells, cells, '');
  if (known && (known.kind !== 'actors' || isOurTemplate('actors', header.cells))) return true;
  if (projectsPlan(header.cells, cells)) return true;
  const roles = columnRoles(header.cells, cells);
  return roles.includes('organisation') || organisationsByContent(header.cells, roles, cells) !== -1;
}
