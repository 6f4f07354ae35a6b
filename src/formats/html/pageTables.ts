import { LIMITS } from '../guards';
import { withoutEntities } from '../text/entities';

interface OpenTable {
  readonly rows: string[][];
  row: string[] | undefined;
  cell: { readonly text: string[]; readonly columns: number; readonly rows: number } | undefined;
  /** Cells with a `rowspan` that still reach into the rows below, by column. */
  readonly down: Map<number, { readonly text: string; left: number }>;
  holdsTables: boolean;
}

const UNSHOWN = new Set(['script', 'style', 'template', 'noscript', 'head', 'select', 'textarea']);
const LINES = new Set(['br', 'p', 'div', 'li', 'ul', 'ol']);
const TAG = /^<(\/?)([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/i;
/** A longer tag holds a picture, and is not needed. */
const LONGEST_TAG = 4_000;

/**
 * Returns the tables of a page, row by row. A table that holds others only lays out the page, and is left out. End tags
 * may be missing, as browsers allow.
 */
export function pageTables(page: string): string[][][] {
  const scan = new PageScan();
  for (let at = 0; at < page.length; ) {
    const next = page.indexOf('<', at);
    scan.text(page.slice(at, next === -1 ? page.length : next));
    if (next === -1) break;
    at = afterTag(page, next, scan);
  }
  scan.end();
  return scan.tables;
}

/** Index after the tag, comment or text that begins with `<` at `start`. */
function afterTag(page: string, start: number, scan: PageScan): number {
  if (page.startsWith('<!--', start)) return afterText(page, '-->', start);
  if (/[!?]/.test(page.charAt(start + 1))) return afterText(page, '>', start);
  const [tag = '', slash, written = '', attributes = ''] = TAG.exec(page.slice(start, start + LONGEST_TAG)) ?? [];
  if (tag === '' && /[a-z/]/i.test(page.charAt(start + 1))) return afterText(page, '>', start);
  if (tag === '') {
    scan.text('<');
    return start + 1;
  }
  const name = written.toLowerCase();
  if (slash === '' && UNSHOWN.has(name)) {
    const close = new RegExp(`</${name}\\s*>`, 'gi');
    close.lastIndex = start + tag.length;
    return close.exec(page) === null ? page.length : close.lastIndex;
  }
  if (slash === '') scan.open(name, attributes);
  else scan.close(name);
  return start + tag.length;
}

function afterText(page: string, text: string, from: number): number {
  const at = page.indexOf(text, from);
  return at === -1 ? page.length : at + text.length;
}

/** Builds the tables; one nested in a cell is a table of its own. */
class PageScan {
  readonly tables: string[][][] = [];
  private readonly opened: OpenTable[] = [];

  text(said: string): void {
    this.opened.at(-1)?.cell?.text.push(withoutEntities(said).replace(/\s+/g, ' '));
  }

  open(element: string, attributes: string): void {
    if (element === 'table')
      this.opened.push({ rows: [], row: undefined, cell: undefined, down: new Map(), holdsTables: false });
    const table = this.opened.at(-1);
    if (!table) return;
    if (LINES.has(element)) table.cell?.text.push('\n');
    if (element === 'tr') {
      endRow(table);
      table.row = [];
    } else if (element === 'td' || element === 'th') {
      endCell(table);
      table.row ??= [];
      table.cell = { text: [], columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') };
    }
  }

  close(element: string): void {
    const table = this.opened.at(-1);
    if (!table) return;
    if (LINES.has(element)) table.cell?.text.push('\n');
    else if (element === 'td' || element === 'th') endCell(table);
    else if (element === 'tr') endRow(table);
    else if (element === 'table') {
      endRow(table);
      this.opened.pop();
      const around = this.opened.at(-1);
      if (around) around.holdsTables = true;
      if (!table.holdsTables && table.rows.some((cells) => cells.length > 1)) this.tables.push(table.rows);
    }
  }

  end(): void {
    while (this.opened.length > 0) this.close('table');
  }
}

function endCell(table: OpenTable): void {
  const { cell, row } = table;
  table.cell = undefined;
  if (!cell || !row) return;
  fillFromAbove(table, row);
  const text = cell.text
    .join('')
    .replace(/ *\n\s*/g, '\n')
    .trim();
  if (cell.rows > 1) table.down.set(row.length, { text, left: cell.rows - 1 });
  row.push(text);
  for (let i = 1; i < cell.columns && row.length <= LIMITS.columns; i++) row.push('');
}

function endRow(table: OpenTable): void {
  endCell(table);
  const { row } = table;
  table.row = undefined;
  if (!row) return;
  fillFromAbove(table, row);
  if (row.length > 0) table.rows.push(row);
}

function fillFromAbove({ down }: OpenTable, row: string[]): void {
  for (let above = down.get(row.length); above; above = down.get(row.length)) {
    if (--above.left === 0) down.delete(row.length);
    row.push(above.text);
  }
}

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const said = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(said, 1), LIMITS.columns);
}
