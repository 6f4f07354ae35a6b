import { cellsOf } from '../columns/cellsOf';
import { isPost } from '../columns/columnContent';
import { columnRoles, organisationsByContent } from '../columns/columnRoles';
import { endsPlan } from '../columns/endsPlan';
import { houseAndPerson, nameAndMore } from '../columns/nameAndEmployer';
import { projectsPlan } from '../columns/projectsPlan';
import { isOurTemplate, recognise } from '../columns/recognise';
import { headingKey } from '../headings/headings';
import { mentionsOrganisation } from '../headings/houseHeadings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { readNameSaysOrganisation } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { FEW, MOST, SOME } from '../shares';
import { columnOf, type HeadedTable, rewriteRows } from './headedTable';
import { headingOfField } from './listTable';
import { arePresentAndAway } from './presentAndAway';
import type { Reading } from './reading';

const FEWEST = 2;

/** People whose cells also name their employer: splits name and employer into two columns. */
export const splitEmployers: Reading<RawTable> = ({ table, headed: all }, language) => {
  // In a report in two parts, the lower one names people.
  for (const headed of all.toReversed()) {
    const columns = columnsOfBoth(headed);
    if (columns.length > 0) return employersApart(table, headed, columns, language);
  }
  return undefined;
};

/** Returns the columns, at most two, that hold names with employers. */
function columnsOfBoth(headed: HeadedTable): readonly number[] {
  const columns = headed.header.cells
    .flatMap((heading, at) => (holdsBoth(columnOf(headed, at), isShown(heading)) ? [at] : []))
    .slice(0, 2);
  const [column = -1] = columns;
  // A line that names a person is not a header row.
  const isEntry = column !== -1 && parted(headed.header.cells[column] ?? '')[1] !== '';
  // Two organisations on each line, with people in brackets: these are ties.
  const arePairs = columns.length > 1 && columns.every((at) => columnOf(headed, at).some(turned));
  return column === -1 || arePairs || isEntry || isTold(headed, column) ? [] : columns;
}

function employersApart(
  table: RawTable,
  headed: HeadedTable,
  columns: readonly number[],
  language: 'fr' | 'en',
): RawTable {
  const width = headed.header.cells.length;
  // With two people on a line, each employer goes right after its person.
  const places = new Map(columns.map((at) => [at, columns.length === 1 ? width : at + 1]));
  return rewriteRows(table, headed, (cells, place) => {
    if (place === 'beside') return cells;
    const padded = Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? '');
    const both = padded.map((cell, at): readonly [name: string, works: string] => {
      if (!places.has(at)) return [cell, ''];
      // "Structure (contact)": the heading is the employer's, which gets a column of its own.
      return place === 'headings'
        ? [
            saysWhere(cell) ? headingOfField('actors', 'name', language) : cell,
            headingOfField('actors', 'structure', language),
          ]
        : isShown(headed.header.cells[at] ?? '')
          ? shownParts(cell)
          : parted(cell);
    });
    const names = both.map(([name]) => name);
    return [...places].toReversed().reduce((all, [at, to]) => inserted(all, to, both[at]?.[1] ?? ''), names);
  });
}

const inserted = (cells: readonly string[], at: number, text: string): string[] => [
  ...cells.slice(0, at),
  text,
  ...cells.slice(at),
];

/** Splits a name and an employer; returns the cell itself when it is not both. */
function parted(cell: string): readonly [name: string, works: string] {
  const { name, works } = nameAndMore(cell) ?? turned(cell) ?? { name: cell, works: '' };
  return [name, works];
}

/** Splits an organisation and its spokesperson: "Régie des Ormes (Farid Ouali)". */
function turned(cell: string) {
  const both = cell.endsWith(')') ? houseAndPerson(cell) : undefined;
  return both && cell.startsWith(both.works) ? both : undefined;
}

const saysWhere = (heading: string) => peopleColumnOf(heading) === 'organisation' || mentionsOrganisation(heading);

const isShown = (heading: string) =>
  /^(?:name \(original name\)|nom \(nom (?:d'origine|original)\))$/.test(headingKey(heading));

/**
 * Splits display names: "Elin Parry - Menter Bro Tawe (Elin)". Brackets hold another name of theirs unless they name an organisation; a
 * town, a post or a remark is not an employer.
 */
function shownParts(cell: string): readonly [name: string, works: string] {
  const [, before = '', inner = ''] = /^([^()]*[^()\s])\s*\(([^()]*)\)$/.exec(cell) ?? [];
  const bare = before === '' || readNameSaysOrganisation(inner) ? cell : before;
  const [name, works] = parted(bare);
  const isHouse = readNameSaysOrganisation(works) || /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u.test(works);
  return bare.startsWith(`${name} `) && isHouse && !isPost(works) ? [name, works] : [cell, ''];
}

/** `shown`: for display names, a few names of organisations are enough for all that follow names. */
function holdsBoth(cells: readonly string[], shown: boolean): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const works = filled.map((cell) => (shown ? shownParts(cell) : parted(cell))[1]).filter((one) => one !== '');
  const said = works.filter(readNameSaysOrganisation).length;
  if (shown) return works.length >= FEWEST && said >= works.length * FEW;
  // If all that follows names is organisations, fewer cells need one: guests give their employer as they like.
  if (works.length < FEWEST || works.length < filled.length * (said === works.length ? SOME : MOST)) return false;
  return said >= works.length * MOST;
}

/** True when another column holds the employers, or the table is of another kind. */
function isTold({ header, rows }: HeadedTable, column: number): boolean {
  const cells = cellsOf(rows);
  const known = recognise(header.cells, cells, '');
  if (known && (known.kind !== 'actors' || isOurTemplate('actors', header.cells))) return true;
  if (arePresentAndAway(header.cells)) return true;
  if (projectsPlan(header.cells, cells) ?? endsPlan(header.cells, cells)) return true;
  const roles = columnRoles(header.cells, cells);
  const others = roles.map((role, at) => (at === column ? undefined : role));
  const byContent = organisationsByContent(header.cells, others, cells);
  return others.includes('organisation') || (byContent !== -1 && byContent !== column);
}
