import type { DataRow } from './understood';

/** The only filled cell of a line: a title for the lines below, a note, or a name without anything else. */
export interface LoneCell {
  readonly text: string;
  readonly column: number;
}

export interface LoneLine extends LoneCell {
  readonly row: number;
  /** True when a line with more cells follows directly. */
  readonly isAbove: boolean;
}

export function loneCell(cells: readonly string[]): LoneCell | undefined {
  const column = cells.findIndex((cell) => cell !== '');
  const isAlone = column !== -1 && cells.findLastIndex((cell) => cell !== '') === column;
  return isAlone ? { text: cells[column] ?? '', column } : undefined;
}

export function loneLines(rows: readonly DataRow[]): readonly LoneLine[] {
  const alone = rows.map(({ cells }) => loneCell(cells));
  return rows.flatMap(({ row }, at) => {
    const one = alone[at];
    return one ? [{ ...one, row, isAbove: at + 1 < rows.length && alone[at + 1] === undefined }] : [];
  });
}
