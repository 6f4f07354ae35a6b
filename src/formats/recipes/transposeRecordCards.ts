import { isContactHeading } from '../../domain/words/contactData';
import { isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawTable } from '../rawTable';
import { MOST } from '../shares';
import type { Reading } from './reading';

const FEWEST = 3;

/** Headings in the first column, one actor in each of the others: swaps rows and columns. */
export const transposeRecordCards: Reading<RawTable> = ({ table }) => {
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const start = rows.findIndex(({ cells }) => namesSubject(cells[0] ?? ''));
  const fiche = rows.slice(Math.max(start, 0)).map(({ cells }) => cells.map((cell) => cell.trim()));
  const headings = fiche.map(([heading = '']) => heading);
  if (start === -1 || !areLabels(headings) || (fiche[0] ?? []).slice(1).some(isHeading)) return undefined;
  const width = Math.max(...fiche.map((cells) => cells.length));
  const turned = Array.from({ length: width }, (_, column) => ({
    row: column + 1,
    cells: fiche.map((cells) => cells[column] ?? ''),
  }));
  return { ...table, rows: turned };
};

const isHeading = (cell: string) =>
  peopleColumnOf(cell) !== undefined || isKnownHeading(cell) || isContactHeading(cell);

function areLabels(headings: readonly string[]): boolean {
  const known = headings.filter(isHeading).length;
  const areApart = new Set(headings).size === headings.length;
  return areApart && known >= FEWEST && known >= headings.length * MOST && headings.some(isContactHeading);
}

function namesSubject(heading: string): boolean {
  const role = peopleColumnOf(heading);
  return role === 'organisation' || role === 'lastName' || role === 'fullName';
}
