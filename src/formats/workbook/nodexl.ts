import type { ColumnPlan } from '../columns/columnPlan';
import { headingKey } from '../headings/headings';
import type { RawRow, RawTable } from '../rawTable';
import type { WorkbookContent } from './workbookContent';

/** Internal columns of NodeXL: its own numbers, and a place to add columns. */
const ITS_OWN = new Set(['id', 'dynamic filter', 'add your own columns here']);
const LIST_SEPARATORS = [';', '|'];

interface Added {
  readonly heading: string;
  readonly field: string;
  readonly cell: (row: readonly string[]) => string;
}

/**
 * Reads the network of a NodeXL workbook; `undefined` for any other. Headings are in the second row, below those of
 * column groups. NodeXL hides sheets and columns of its own, so nothing needs to be asked about them.
 */
export function nodeXlTables({ sheets }: WorkbookContent, file: string): RawTable[] | undefined {
  const rowsOf = (name: string) => sheets.find(({ grid }) => grid.name === name)?.grid.rows(true) ?? [];
  const edges = belowGroups(rowsOf('Edges'), 'vertex 1');
  const vertices = belowGroups(rowsOf('Vertices'), 'vertex');
  if (!edges || !vertices) return undefined;
  const isDirected = rowsOf('Overall Metrics').some(
    ({ cells: [metric, value] }) => metric === 'Graph Type' && value === 'Directed',
  );
  const groups = new Map(rowsOf('Group Vertices').map(({ cells: [group = '', vertex = ''] }) => [vertex, group]));
  const direction = { heading: 'Direction', field: 'direction', cell: () => (isDirected ? '→' : '') };
  const group = { heading: 'Group', field: 'group', cell: ([name = '']: readonly string[]) => groups.get(name) ?? '' };
  return [
    tableOf({ file, sheet: 'Vertices' }, vertices, vertexField, group),
    tableOf({ file, sheet: 'Edges' }, edges, edgeField, direction),
  ].filter(({ rows }) => rows.length > 1);
}

/** Rows from the headings on, when these are the second row and start with `first`. */
function belowGroups(rows: readonly RawRow[], first: string): readonly RawRow[] | undefined {
  return headingKey(rows[1]?.cells[0] ?? '') === first ? rows.slice(1) : undefined;
}

function tableOf(
  place: { readonly file: string; readonly sheet: string },
  [header, ...body]: readonly RawRow[],
  fieldOf: (heading: string, column: number, isBlank: (heading: string) => boolean) => string,
  added: Added,
): RawTable {
  const headings = header?.cells ?? [];
  const filled = body.filter(({ cells: [end = ''] }) => end !== '');
  const isBlank = (heading: string) => {
    const column = headings.findIndex((one) => headingKey(one) === heading);
    return filled.every(({ cells }) => (cells[column] ?? '') === '');
  };
  const fields = headings.map((heading, column) =>
    ITS_OWN.has(headingKey(heading)) ? 'ignored' : fieldOf(headingKey(heading), column, isBlank),
  );
  const plan: ColumnPlan = {
    kind: added.field === 'group' ? 'actors' : 'ties',
    columns: [...fields, added.field],
  };
  const rows = filled.map(({ row, cells }) => ({
    row,
    cells: [...headings.map((_, column) => cells[column] ?? ''), added.cell(cells)],
  }));
  return {
    ...place,
    rows: [{ row: header?.row ?? 1, cells: [...headings, added.heading] }, ...rows],
    listSeparators: LIST_SEPARATORS,
    plan,
  };
}

/** Field of a vertex column. The key is the name, unless labels are filled in, which are better names. */
function vertexField(heading: string, column: number, isBlank: (heading: string) => boolean): string {
  if (column === 0) return isBlank('label') ? 'name' : 'reference';
  if (heading === 'label') return isBlank('label') ? 'ignored' : 'name';
  return heading === 'x' || heading === 'y' ? heading : 'attribute';
}

function edgeField(_heading: string, column: number): string {
  return column === 0 ? 'from' : column === 1 ? 'to' : 'attribute';
}
