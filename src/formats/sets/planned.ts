import type { TableKind } from '../columns/columnPlan';
import type { RawTable } from '../rawTable';

/** A column that is not in the file: what its name or other files say. */
export interface AddedColumn {
  readonly heading: string;
  readonly field: string;
  readonly cell: (cells: readonly string[]) => string;
}

/** A table with headings that says what its columns are, with others beside them. */
export function planned(
  table: RawTable,
  kind: TableKind,
  fieldOf: (heading: string, column: number) => string,
  added: readonly AddedColumn[] = [],
): RawTable {
  const [header, ...body] = table.rows;
  const headings = header?.cells ?? [];
  const rows = body.map(({ row, cells }) => ({
    row,
    cells: [...headings.map((_, column) => cells[column] ?? ''), ...added.map(({ cell }) => cell(cells))],
  }));
  return {
    ...table,
    rows: [{ row: header?.row ?? 1, cells: [...headings, ...added.map(({ heading }) => heading)] }, ...rows],
    plan: { kind, columns: [...headings.map(fieldOf), ...added.map(({ field }) => field)] },
  };
}
