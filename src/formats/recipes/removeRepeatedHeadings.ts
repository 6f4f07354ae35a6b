import { fold } from '../../domain/folding';
import { loneCell } from '../columns/loneCells';
import { isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawRow, RawTable } from '../rawTable';
import { isSettled } from './reading';

const FEWEST = 2;

/** Removes headings repeated on each printed page ("Structure" would be an actor). Below a title they begin another part. */
export function removeRepeatedHeadings(table: RawTable): RawTable {
  if (isSettled(table)) return table;
  const met = new Set<string>();
  const rows = table.rows.filter((row, at) => {
    if (!holdsHeadings(row) || loneCell(table.rows[at - 1]?.cells ?? [])) return true;
    const key = row.cells.map(fold).join('\u001F');
    const isAgain = met.has(key);
    met.add(key);
    return !isAgain;
  });
  return rows.length === table.rows.length ? table : { ...table, rows };
}

function holdsHeadings({ cells }: RawRow): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = filled.filter((cell) => isKnownHeading(cell) || peopleColumnOf(cell) !== undefined);
  return known.length >= FEWEST && filled.every((cell) => !/@|\d{5}/.test(cell));
}
