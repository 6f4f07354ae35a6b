import type { CellFault } from '../../i18n/table/fr';

/** A cell that was left out: its row in the table, counted from 0, and its column if it has one. */
export interface LeftOutCell<Column extends string> {
  readonly row: number;
  readonly column?: Column;
  readonly text: string;
  readonly fault: CellFault;
}

/** Result of a paste or fill: cells written, rows added, cells left out and why. */
export interface WrittenBlock<Column extends string> {
  readonly cells: number;
  readonly rows: number;
  readonly leftOut: readonly LeftOutCell<Column>[];
}
