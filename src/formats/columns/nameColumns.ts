import { columnKey } from '../headings/headings';
import type { Message } from '../message';
import { columnLetter } from './columnLetter';

/** A message with its row and column, whose file is added later. */
export type Note = Omit<Message, 'file' | 'sheet'>;

export interface NamedColumns {
  readonly headings: readonly string[];
  readonly notes: readonly Note[];
}

/** Gives each column its own name: repeated headings get "(2)", missing ones their letter (reported unless the column is blank). */
export function nameColumns(
  cells: readonly string[],
  row: number | undefined,
  isBlank: (column: number) => boolean,
): NamedColumns {
  const notes: Note[] = [];
  const taken = new Set<string>();
  // A blank first column must not take "À" from the column with that heading.
  const said = new Set(cells.map((cell) => columnKey(cell)));
  const place = row === undefined ? {} : { row };
  const headings = cells.map((cell, column) => {
    const letter = columnLetter(column);
    const wanted = cell === '' ? letter : cell;
    let heading = wanted;
    const isTaken = () => taken.has(columnKey(heading) || heading) || (cell === '' && said.has(columnKey(heading)));
    for (let i = 2; isTaken(); i++) heading = `${wanted} (${i})`;
    taken.add(columnKey(heading) || heading);
    if (row !== undefined && cell === '' && !isBlank(column)) {
      notes.push({ code: 'EMPTY_HEADER', ...place, column: letter, value: heading });
    } else if (cell !== '' && heading !== cell) {
      notes.push({ code: 'DUP_HEADER', ...place, column: cell, value: heading });
    }
    return heading;
  });
  return { headings, notes };
}
