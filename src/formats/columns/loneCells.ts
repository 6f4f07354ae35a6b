import type { DataRow } from './understood';

/** The one cell of a line that holds nothing else: a title of the lines below, a note, a name that nothing is said of. */
export interface LoneCell {
  readonly text: string;
  readonly column: number;
}

export interface LoneLine extends LoneCell {
  readonly row: number;
  /** Lines that say more follow at once. */
  readonly isAbove: boolean;
}

/** `undefined`: the line holds several things, or none. */
export function loneCell(cells: readonly string[]): LoneCell | undefined {
  const column = cells.findIndex((cell) => cell !== '');
  const isAlone = column !== -1 && cells.findLastIndex((cell) => cell !== '') === column;
  return isAlone ? { text: cells[column] ?? '', column } : undefined;
}

/** The lines of one cell, from the first to the last. */
export function loneLines(rows: readonly DataRow[]): readonly LoneLine[] {
  const alone = rows.map(({ cells }) => loneCell(cells));
  return rows.flatMap(({ row }, at) => {
    const one = alone[at];
    return one ? [{ ...one, row, isAbove: at + 1 < rows.length && alone[at + 1] === undefined }] : [];
  });
}
