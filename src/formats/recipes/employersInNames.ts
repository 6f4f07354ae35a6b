import { columnRoles, organisationsByContent } from '../columns/columnRoles';
import { endsPlan } from '../columns/endsPlan';
import { houseAndPerson, nameAndMore } from '../columns/nameAndEmployer';
import { projectsPlan } from '../columns/projectsPlan';
import { isOurTemplate, recognise } from '../columns/recognise';
import { mentionsOrganisation } from '../headings/houseHeadings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { readNameSaysOrganisation } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { columnOf, type HeadedTable, headedTables } from './headedTable';

const NAME = { fr: 'Nom', en: 'Name' } as const;
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
    const [column = -1, other = -1] = headed.header.cells.flatMap((_, at) =>
      holdsBoth(columnOf(headed, at)) ? [at] : [],
    );
    // A line that names somebody itself is no headings.
    const isEntry = column !== -1 && parted(headed.header.cells[column] ?? '')[1] !== '';
    // Two houses a line, with somebody in brackets after each: who is tied to whom.
    const arePairs = [column, other].every((at) => at !== -1 && columnOf(headed, at).some(turned));
    if (column === -1 || arePairs || isEntry || isTold(headed, column)) continue;
    // Two people a line, each with their house: it stands right after each of them.
    const places =
      other === -1
        ? new Map([[column, headed.header.cells.length]])
        : new Map([column, other].map((at) => [at, at + 1]));
    const width = headed.header.cells.length;
    const below = new Set(headed.rows.map(({ row }) => row));
    const rows = table.rows.map(({ row, cells }) => {
      const isHeading = row === headed.header.row;
      if (!isHeading && !below.has(row)) return { row, cells };
      const padded = Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? '');
      const both = padded.map((cell, at): readonly [name: string, works: string] => {
        if (!places.has(at)) return [cell, ''];
        // "Structure (contact)": the heading is of where they work, which has a column of its own now.
        return isHeading ? [saysWhere(cell) ? NAME[language] : cell, HEADING[language]] : parted(cell);
      });
      const names = both.map(([name]) => name);
      const apart = [...places]
        .toReversed()
        .reduce((all, [at, place]) => inserted(all, place, both[at]?.[1] ?? ''), names);
      return { row, cells: apart };
    });
    return { ...table, rows };
  }
  return table;
}

const inserted = (cells: readonly string[], at: number, text: string): string[] => [
  ...cells.slice(0, at),
  text,
  ...cells.slice(at),
];

/** The name and where they work; the cell itself where it is not both. */
function parted(cell: string): readonly [name: string, works: string] {
  const { name, works } = nameAndMore(cell) ?? turned(cell) ?? { name: cell, works: '' };
  return [name, works];
}

/** "Régie des Ormes (Farid Ouali)": who speaks for it. */
function turned(cell: string) {
  const both = cell.endsWith(')') ? houseAndPerson(cell) : undefined;
  return both && cell.startsWith(both.works) ? both : undefined;
}

const saysWhere = (heading: string) => peopleColumnOf(heading) === 'organisation' || mentionsOrganisation(heading);

function holdsBoth(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const works = filled.map((cell) => parted(cell)[1]).filter((one) => one !== '');
  const said = works.filter(readNameSaysOrganisation).length;
  if (works.length < FEWEST || works.length < filled.length * (said === works.length ? SOME : MOST)) return false;
  return said >= works.length * MOST;
}

/** Another column says where people work, or the table is of another kind. */
function isTold({ header, rows }: HeadedTable, column: number): boolean {
  const cells = rows.map((row) => row.cells);
  const known = recognise(header.cells, cells, '');
  if (known && (known.kind !== 'actors' || isOurTemplate('actors', header.cells))) return true;
  if (projectsPlan(header.cells, cells) ?? endsPlan(header.cells, cells)) return true;
  const roles = columnRoles(header.cells, cells);
  const others = roles.map((role, at) => (at === column ? undefined : role));
  const byContent = organisationsByContent(header.cells, others, cells);
  return others.includes('organisation') || (byContent !== -1 && byContent !== column);
}
