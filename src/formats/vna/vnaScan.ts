import { defined } from '../../domain/defined';
import { numberOf } from '../cells/numberCell';
import type { RawNode } from '../graph/rawGraph';
import { uniqueHeading } from '../graph/uniqueHeading';
import { LIMITS } from '../guards';
import type { GraphRows } from '../text/graphRows';
import { TextFault } from '../text/textFault';
import { commaWordsOf } from '../text/wordsOf';

interface VnaNode {
  readonly id: string;
  readonly line: number;
  readonly values: Map<string, string>;
}

/** Sections of a VNA file, by the words that open them. */
const SECTIONS: ReadonlyMap<string, 'nodes' | 'ties'> = new Map([
  ['node data', 'nodes'],
  ['node properties', 'nodes'],
  ['tie data', 'ties'],
  ['tie properties', 'ties'],
]);
/** Reads the lines of a VNA file: tables of nodes (data, drawing) and of ties, each under its headings. */
export class VnaScan {
  private readonly rows: GraphRows;
  private readonly nodes = new Map<string, VnaNode>();
  private section: 'nodes' | 'ties' | 'passed' = 'passed';
  private headings: readonly string[] | undefined;

  constructor(rows: GraphRows) {
    this.rows = rows;
  }

  read(line: string, row: number): void {
    const text = line.trim();
    if (text === '') return;
    if (text.startsWith('*')) {
      const name = text.slice(1).trim().toLowerCase();
      this.section = SECTIONS.get(name) ?? 'passed';
      this.headings = undefined;
      if (this.section === 'passed') this.rows.messages.push({ code: 'UNSUPPORTED', row, value: text });
      return;
    }
    if (this.section === 'passed') return;
    const cells = commaWordsOf(text).map((word) => word.text);
    if (this.headings === undefined) this.headings = headingsOf(cells);
    else this.readRow(this.headings, cells, row);
  }

  end(): void {
    for (const node of this.nodes.values()) this.rows.addNode(this.rawNode(node));
  }

  private readRow(headings: readonly string[], cells: readonly string[], row: number): void {
    const extra = cells.length - headings.length;
    if (extra > 0) this.rows.messages.push({ code: 'TOO_MANY_FIELDS', row, value: extra });
    if (extra < 0) this.rows.messages.push({ code: 'TOO_FEW_FIELDS', row, value: -extra });
    const [first = '', second = ''] = cells;
    const keys = this.section === 'nodes' ? 1 : 2;
    const values = new Map<string, string>();
    for (let i = keys; i < headings.length; i++) {
      const [heading = '', value = ''] = [headings[i], cells[i]];
      if (value !== '') values.set(heading, /^colou?r$/i.test(heading) ? colourOf(value) : value);
    }
    if (this.section === 'ties') {
      this.rows.addEdge({ source: first, target: second, direction: 'forward', attributes: values, line: row });
      return;
    }
    const known = this.nodes.get(first);
    if (!known) this.nodes.set(first, { id: first, line: row, values });
    else for (const [heading, value] of values) known.values.set(heading, value);
  }

  private rawNode({ id, line, values }: VnaNode): RawNode {
    const label = values.get('shortlabel');
    values.delete('shortlabel');
    const position = this.positionOf(values, line);
    return {
      id,
      ...(label ? { label } : {}),
      ...defined({ position }),
      attributes: values,
      line,
    };
  }

  private positionOf(values: Map<string, string>, row: number): RawNode['position'] {
    const [x, y] = [values.get('x'), values.get('y')];
    if (x === undefined || y === undefined) return undefined;
    values.delete('x');
    values.delete('y');
    const [across, down] = [numberOf(x, LIMITS.farthest), numberOf(y, LIMITS.farthest)];
    if (across !== undefined && down !== undefined) return { x: across, y: down };
    const [column, value] = across === undefined ? ['x', x] : ['y', y];
    this.rows.messages.push({ code: 'BAD_NUMBER', row, column, value });
    return undefined;
  }
}

function headingsOf(cells: readonly string[]): string[] {
  if (cells.length > LIMITS.columns) {
    throw new TextFault({ code: 'LIMIT_COLUMNS', value: cells.length, limit: LIMITS.columns });
  }
  const taken = new Map<string, number>();
  return cells.map((cell) => uniqueHeading(cell, taken));
}

/** Converts a NetDraw colour, one number with red in the last byte. */
function colourOf(value: string): string {
  if (!/^\d{1,8}$/.test(value) || Number(value) > 0xffffff) return value;
  const [blue, green, red] = Number(value).toString(16).padStart(6, '0').match(/../g) ?? [];
  return `#${red}${green}${blue}`;
}
