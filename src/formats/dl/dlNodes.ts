import type { GraphRows } from '../text/graphRows';
import type { Word } from '../text/wordsOf';
import type { DlHeader } from './dlHeader';

export type Side = 'row' | 'column';

interface Mode {
  /** Prefix of ids: the second mode numbers its nodes from 1 again. */
  readonly prefix: string;
  readonly name: string | undefined;
  readonly labels: string[];
  readonly lines: number[];
  readonly byLabel: Map<string, number>;
  size: number;
}

const TWO_MODE = /^(?:edgelist2|el2|nodelist2|nl2|rankedlist2|rl2)$/;

/** Nodes of a DL file: numbers, with labels given before or among the data. */
export class DlNodes {
  readonly isTwoMode: boolean;
  private readonly row: Mode;
  private readonly column: Mode;
  private readonly isEmbedded: DlHeader['isEmbedded'];
  private readonly rows: GraphRows;

  constructor({ size = 0, rows: height = size, columns: width = size, ...header }: DlHeader, rows: GraphRows) {
    const { labels, isEmbedded, format } = header;
    this.rows = rows;
    this.isEmbedded = isEmbedded;
    this.isTwoMode = TWO_MODE.test(format) || height !== width;
    rows.makeRoom('nodes', height + (this.isTwoMode ? width : 0));
    this.row = modeOf('', height, labels.row, this.isTwoMode ? '1' : undefined);
    this.column = this.isTwoMode ? modeOf('c', width, labels.column, '2') : this.row;
    // A one-mode network may give its labels as those of its columns.
    if (!this.isTwoMode && labels.row.length === 0) for (const label of labels.column) push(this.row, label);
  }

  get height(): number {
    return this.row.size;
  }

  get width(): number {
    return this.column.size;
  }

  /** Labels a row or column of a matrix from among its data, unless it has a label already. */
  name(side: Side, index: number, label: string, line: number): void {
    const mode = this[side];
    if (index === mode.labels.length && index < mode.size) push(mode, label, line);
  }

  /** Id of a word in a list: by label where labels are among the data, else by number. */
  idOf(side: Side, { text }: Word, line: number): string {
    const mode = this[side];
    const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
    const isNumber = !this.isEmbedded[side] && number >= 1 && number <= mode.size;
    const index = isNumber ? number - 1 : mode.byLabel.get(text);
    if (index !== undefined) return this.idAt(side, index);
    if (!this.isEmbedded[side]) return text;
    push(mode, text, line);
    this.rows.makeRoom('nodes', mode.size);
    return this.idAt(side, mode.labels.length - 1);
  }

  idAt(side: Side, index: number): string {
    return `${this[side].prefix}${index + 1}`;
  }

  addRows(line: number): void {
    for (const mode of this.isTwoMode ? [this.row, this.column] : [this.row]) {
      for (let index = 0; index < mode.size; index++) {
        const label = mode.labels[index];
        this.rows.addNode({
          id: `${mode.prefix}${index + 1}`,
          ...(label ? { label } : {}),
          attributes: new Map(mode.name === undefined ? [] : [['mode', mode.name]]),
          line: mode.lines[index] ?? line,
        });
      }
    }
  }
}

function modeOf(prefix: string, size: number, labels: readonly string[], name: string | undefined): Mode {
  const mode: Mode = { prefix, size, name, labels: [], lines: [], byLabel: new Map() };
  for (const label of labels) push(mode, label);
  return mode;
}

function push(mode: Mode, label: string, line?: number): void {
  const index = mode.labels.push(label) - 1;
  if (line !== undefined) mode.lines[index] = line;
  if (!mode.byLabel.has(label)) mode.byLabel.set(label, index);
  mode.size = Math.max(mode.size, mode.labels.length);
}
