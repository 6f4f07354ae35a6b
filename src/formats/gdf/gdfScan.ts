import { defined } from '../../domain/defined';
import { numberOf } from '../cells/numberCell';
import type { RawNode } from '../graph/rawGraph';
import { LIMITS } from '../guards';
import type { GraphRows } from '../text/graphRows';
import { gdfCells } from './gdfCells';
import { type GdfColumn, gdfColumns } from './gdfColumns';

/** Reads the lines of a GDF file: column definitions, each followed by nodes or edges. */
export class GdfScan {
  private readonly rows: GraphRows;
  private columns: readonly GdfColumn[] = [];
  private section: 'node' | 'edge' | undefined;

  constructor(rows: GraphRows) {
    this.rows = rows;
  }

  read(line: string, row: number): void {
    if (line.trim() === '' || line.startsWith('#')) return;
    const [whole, kind = ''] = /^\s*(node|edge)def\s*>/i.exec(line) ?? [];
    if (whole !== undefined) {
      this.section = kind.toLowerCase() === 'node' ? 'node' : 'edge';
      this.columns = gdfColumns(line.slice(whole.length));
      return;
    }
    if (this.section === undefined) {
      this.rows.ignore(row, line);
      return;
    }
    const values = this.valuesOf(gdfCells(line), row);
    if (this.section === 'node') this.addNode(values, row);
    else this.addEdge(values, row);
  }

  private valuesOf(cells: readonly string[], row: number): Map<string, string> {
    const { columns, rows } = this;
    const extra = cells.slice(columns.length).filter((cell) => cell !== '').length;
    if (extra > 0) rows.messages.push({ code: 'TOO_MANY_FIELDS', row, value: extra });
    if (cells.length < columns.length) {
      rows.messages.push({ code: 'TOO_FEW_FIELDS', row, value: columns.length - cells.length });
    }
    const values = new Map<string, string>();
    for (const [i, { heading, byDefault }] of columns.entries()) {
      const value = cells[i] || byDefault;
      if (value !== '') values.set(heading, /^colou?r$/i.test(heading) ? colourOf(value) : value);
    }
    return values;
  }

  private addNode(values: Map<string, string>, line: number): void {
    const [id = '', label] = [take(values, 'name'), take(values, 'label')];
    const position = this.positionOf(values, line);
    if (id === '' && !label) this.rows.messages.push({ code: 'EMPTY_LABEL', row: line, value: `(${line})` });
    this.rows.addNode({
      id: id || label || `(${line})`,
      ...defined({ label, position }),
      attributes: values,
      line,
    });
  }

  private addEdge(values: Map<string, string>, line: number): void {
    const [source = '', target = '', directed = ''] = ['node1', 'node2', 'directed'].map((name) => take(values, name));
    const direction = /^(?:true|t|1|yes)$/i.test(directed) ? 'forward' : 'none';
    this.rows.addEdge({ source, target, direction, attributes: values, line });
  }

  /** y goes up, as Gephi writes it. */
  private positionOf(values: Map<string, string>, row: number): RawNode['position'] {
    const [x, y] = [take(values, 'x'), take(values, 'y')];
    if (x === undefined || y === undefined) return undefined;
    const [across, up] = [numberOf(x, LIMITS.farthest), numberOf(y, LIMITS.farthest)];
    if (across !== undefined && up !== undefined) return { x: across, y: up === 0 ? 0 : -up };
    const [column, value] = across === undefined ? ['x', x] : ['y', y];
    this.rows.messages.push({ code: 'BAD_NUMBER', row, column, value });
    return undefined;
  }
}

/** Removes a column from the values and returns it. Column names may be in upper case. */
function take(values: Map<string, string>, name: string): string | undefined {
  for (const written of [name, name.toUpperCase()]) {
    const value = values.get(written);
    if (value === undefined) continue;
    values.delete(written);
    return value;
  }
  return undefined;
}

function colourOf(value: string): string {
  const parts = value.split(',', 4).map((part) => part.trim());
  const isColour = parts.length === 3 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  return isColour ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : value;
}
