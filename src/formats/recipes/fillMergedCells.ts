import { cellsOf } from '../columns/cellsOf';
import { columnContent } from '../columns/columnContent';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawTable } from '../rawTable';
import { type HeadedTable, rewriteRows } from './headedTable';
import type { Reading } from './reading';

const FEWEST = 2;

/** Fills blanks below first cells that stand for several lines ("CCAS de Flers"). If a name repeats, blanks mean nothing and stay. */
export const fillMergedCells: Reading<RawTable> = ({ table, headed: [headed] }) => {
  const width = headed ? widthOfGroup(headed) : 0;
  if (!headed || width === 0) return undefined;
  let last: readonly string[] = [];
  return rewriteRows(table, headed, (cells, place) => {
    if (place !== 'line') return cells;
    const isBlank = (cells[0] ?? '').trim() === '';
    if (!isBlank) last = cells.slice(0, width);
    return isBlank ? [...last, ...cells.slice(width)] : cells;
  });
};

/** Returns how many leading columns are blank on all continued lines; 0 when no line continues the one above. */
function widthOfGroup({ header, rows }: HeadedTable): number {
  const isBlank = (cells: readonly string[], column: number) => (cells[column] ?? '') === '';
  const going = rows.filter(({ cells }) => isBlank(cells, 0));
  const first = rows.filter(({ cells }) => !isBlank(cells, 0)).map(({ cells }) => cells);
  const isTold = rows[0] !== undefined && !isBlank(rows[0].cells, 0);
  if (!isTold || going.length === 0 || first.length < FEWEST) return 0;
  const filled = going.map(({ cells }) => cells.findIndex((cell) => cell !== ''));
  const width = Math.min(...filled);
  const isOfHouses = isOfOrganisations(header.cells[0] ?? '');
  const names = first.map((cells) => cells.slice(0, width).join('\u001F'));
  const areApart = new Set(names).size === names.length;
  const isWide = filled.every((at) => at !== -1) && width < header.cells.length - 1;
  // In one column, a single blank may mean "nothing", unless the lines are about organisations.
  const areTogether = width > 1 ? first.every((cells) => !isBlank(cells, 1)) : isOfHouses;
  // A line without first and last name is not about the person above.
  const cells = cellsOf(rows);
  const arePeople = header.cells
    .slice(0, width)
    .some((_, column) => columnContent(column, cells).isOfPeople || isFirstName(header.cells[column] ?? ''));
  const hasText = first.some((cells) => cells.slice(0, width).some((cell) => /\p{L}{3}/u.test(cell)));
  return isWide && areApart && hasText && (isOfHouses || !arePeople) && (areTogether || going.length >= FEWEST)
    ? width
    : 0;
}

const isOfOrganisations = (heading: string) => peopleColumnOf(heading) === 'organisation';
const isFirstName = (heading: string) => peopleColumnOf(heading) === 'firstName';
