import { isNamedPerson } from '../columns/columnContent';
import { isOurTemplate } from '../columns/recognise';
import { HEADINGS, type KnownKind } from '../headings/headings';
import type { RawTable } from '../rawTable';
import type { Reading } from './reading';

/** Longest mark, dashes around it included. */
const LONGEST = 9;
const MARK = /^[-–—\s]*(?:"|''|’’|“|”|«|»|〃|″|\/\/|,,)[-–—\s]*$/;
const WORD = /^(?:id\.?|idem|ditto)$/i;

/** Replaces ditto marks ("//", "idem") by the cell above. Below a person's name the word "idem" stays: it may mean the person beside. */
export const expandDittoMarks: Reading<RawTable> = ({ table }) => {
  if (isOurs(table) || !table.rows.some(({ cells }) => cells.some(isDitto))) return undefined;
  let above: readonly string[] = [];
  const rows = table.rows.map(({ row, cells }, nth) => {
    const isSaid = nth > 1 && cells.some(isDitto);
    above = isSaid ? cells.map((cell, column) => saidBy(cell, above[column] ?? '')) : cells;
    return { row, cells: above };
  });
  return { ...table, rows };
};

/** In our own tables, cells mean what they say. */
const isOurs = ({ rows }: RawTable) =>
  (Object.keys(HEADINGS) as KnownKind[]).some((kind) => isOurTemplate(kind, rows[0]?.cells ?? []));

const isDitto = (cell: string) => cell.length <= LONGEST && (MARK.test(cell) || WORD.test(cell.trim()));

function saidBy(cell: string, above: string): string {
  if (above === '' || !isDitto(cell)) return cell;
  return WORD.test(cell.trim()) && isNamedPerson(above) ? cell : above;
}
