import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { listedNames } from '../cells/looseLists';
import { isNoName } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { headingKey, isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { readNameSaysOrganisation, typeOfReadName } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { MOST } from '../shares';
import { columnOf, type HeadedTable } from './headedTable';
import { listTable } from './listTable';
import type { ReadingBelow } from './reading';

const FEWEST = 2;

/** Groups side by side, each above its members ("Groupe Transition" above four names): one line per member. */
export const listGroupMembers: ReadingBelow<RawTable> = (headed, { table }, language) => {
  if (!areGroups(headed) || isWithinList(headed, table)) return undefined;
  const areOfPeople = headed.header.cells.map((_, at) => holdsPeople(contentOf(headed, at)));
  const members = new Map<string, { row: number; name: string; isPerson: boolean; groups: string[] }>();
  for (const { row, cells } of headed.rows) {
    headed.header.cells.forEach((group, column) => {
      for (const written of listedNames(cells[column] ?? '').filter((one) => !isNoName(one))) {
        const { name } = personNameIn(written, '');
        const { groups, ...known } = members.get(fold(name)) ?? {
          row,
          name,
          isPerson: areOfPeople[column] === true,
          groups: [],
        };
        members.set(fold(name), { ...known, groups: [...groups, group] });
      }
    });
  }
  const person = wordFor('type', 'person', language);
  const rows = [...members.values()].map(({ row, name, isPerson, groups }) => ({
    row,
    cells: [name, isPerson ? person : '', listCell(groups)],
  }));
  return listTable(table, 'actors', ['name', 'type', 'networks'], rows, language);
};

/** True for a line within a list ("Structure ; travaille avec"): headings stand above, and its names come back below. */
function isWithinList({ header, rows }: HeadedTable, table: RawTable): boolean {
  const isBelow = table.rows.some(
    ({ row, cells }) => row < header.row && cells.filter((cell) => cell !== '').length > 1,
  );
  const groups = new Set(header.cells.map(fold));
  return isBelow || rows.some(({ cells }) => cells.some((cell) => groups.has(fold(cell))));
}

/** Every heading names a group, and every column names people or organisations. */
function areGroups(headed: HeadedTable): boolean {
  const { cells: headings } = headed.header;
  return headings.length >= FEWEST && headings.every(namesGroup) && headings.every((_, at) => namesMembers(headed, at));
}

function namesGroup(heading: string): boolean {
  const isSpecific = /\p{L}{2}.*\s\S/u.test(heading) && !isKnownHeading(heading);
  const isGroup = GROUP.test(headingKey(heading)) || ['body', 'network'].includes(typeOfReadName(heading));
  return isSpecific && (isGroup || (peopleColumnOf(heading) === undefined && readNameSaysOrganisation(heading)));
}

const GROUP = /^(?:groupes?|gt|commissions?|comites?|ateliers?|cercles?|poles?|equipes?|teams?|working group) /;

function contentOf(headed: HeadedTable, column: number) {
  const cells = columnOf(headed, column);
  return columnContent(
    0,
    cells.map((cell) => [cell]),
  );
}

function namesMembers(headed: HeadedTable, column: number): boolean {
  const content = contentOf(headed, column);
  return holdsPeople(content) || content.organisations >= MOST;
}
