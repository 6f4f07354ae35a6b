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
  // Of a report in two parts the lower one names people.
  for (const headed of all.toReversed()) {
    const columns = columnsOfBoth(headed);
    if (columns.length > 0) return employersApart(table, headed, columns, language);
  }
  return undefined;
};

/** The columns, one or two, whose cells name somebody and where they work. */
function columnsOfBoth(headed: HeadedTable): readonly number[] {
  const columns = headed.header.cells
    .flatMap((heading, at) => (holdsBoth(columnOf(headed, at), isShown(heading)) ? [at] : []))
    .slice(0, 2);
  const [column = -1] = columns;
  // A line that names somebody itself is no headings.
  const isEntry = column !== -1 && parted(headed.header.cells[column] ?? '')[1] !== '';
  // Two houses a line, with somebody in brackets after each: who is tied to whom.
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
  // Two people a line, each with their house: it stands right after each of them.
  const places = new Map(columns.map((at) => [at, columns.length === 1 ? width : at + 1]));
  return rewriteRows(table, headed, (cells, place) => {
    if (place === 'beside') return cells;
    const padded = Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? '');
    const both = padded.map((cell, at): readonly [name: string, works: string] => {
      if (!places.has(at)) return [cell, ''];
      // "Structure (contact)": the heading is of where they work, which has a column of its own now.
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

/** Of a video meeting: as people call themselves there. */
const isShown = (heading: string) =>
  /^(?:name \(original name\)|nom \(nom (?:d'origine|original)\))$/.test(headingKey(heading));

/** "Elin Parry - Menter Bro Tawe (Elin)": what stands in brackets is another name of theirs unless it says that it is a house, and a town, a post or a remark is no house. */
function shownParts(cell: string): readonly [name: string, works: string] {
  const [, before = '', inner = ''] = /^([^()]*[^()\s])\s*\(([^()]*)\)$/.exec(cell) ?? [];
  const bare = before === '' || readNameSaysOrganisation(inner) ? cell : before;
  const [name, works] = parted(bare);
  const isHouse = readNameSaysOrganisation(works) || /^\p{Lu}\S* (?:\S+ )*\p{Lu}\S*$/u.test(works);
  return bare.startsWith(`${name} `) && isHouse && !isPost(works) ? [name, works] : [cell, ''];
}

/** `shown`: some that say that they are organisations speak for all that follow a name. */
function holdsBoth(cells: readonly string[], shown: boolean): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const works = filled.map((cell) => (shown ? shownParts(cell) : parted(cell))[1]).filter((one) => one !== '');
  const said = works.filter(readNameSaysOrganisation).length;
  if (shown) return works.length >= FEWEST && said >= works.length * FEW;
  // Where all that follows is organisations, fewer cells need have it: guests say where they work as they like.
  if (works.length < FEWEST || works.length < filled.length * (said === works.length ? SOME : MOST)) return false;
  return said >= works.length * MOST;
}

/** Another column says where people work, or the table is of another kind. */
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
