import { LIMITS } from '../guards';
import type { GraphRows } from '../text/graphRows';
import { TextFault } from '../text/textFault';
import { numberOfWord, type Word } from '../text/wordsOf';
import type { DlHeader } from './dlHeader';
import type { DlNodes } from './dlNodes';
import type { DlTies } from './dlTies';

const MISSING = new Set(['.', 'na', 'n/a', '-', '?']);

/** Most cells of one level: each takes a digit and a blank, so no file within the size limit holds more. */
const MOST_CELLS = (LIMITS.megabytes * 2 ** 20) / 2;

/** Reads the cells of a matrix, whole or half, as they come: a row may span several lines of the file. */
export class DlMatrix {
  private readonly header: DlHeader;
  private readonly nodes: DlNodes;
  private readonly ties: DlTies;
  private readonly half: 'upper' | 'lower' | undefined;
  private readonly skipsDiagonal: boolean;
  private readonly cells: number;
  private row = 0;
  private column = 0;
  private read = 0;
  /** Column labels still to come before the cells, and whether the label of the current row was read. */
  private labelsToCome: number;
  private isRowLabelled = false;
  private line: number;

  constructor(header: DlHeader, nodes: DlNodes, ties: DlTies) {
    const { format, hasDiagonal, isEmbedded, dataLine } = header;
    this.header = header;
    this.nodes = nodes;
    this.ties = ties;
    this.line = dataLine;
    this.labelsToCome = isEmbedded.column ? nodes.width : 0;
    if (!nodes.isTwoMode)
      this.half = /^(?:upper|uh)/.test(format) ? 'upper' : /^(?:lower|lh)/.test(format) ? 'lower' : undefined;
    this.skipsDiagonal = !hasDiagonal && !nodes.isTwoMode;
    const { height, width } = nodes;
    const besideDiagonal = nodes.isTwoMode ? height * width : height * (height - 1);
    this.cells =
      (this.half ? besideDiagonal / 2 : besideDiagonal) + (nodes.isTwoMode || this.skipsDiagonal ? 0 : height);
    if (this.cells > MOST_CELLS) throw new TextFault({ code: 'LIMIT_VALUES', value: this.cells, limit: MOST_CELLS });
    this.toRow(0);
  }

  /** Returns false when the line has more than the matrix holds, or a word that is not a number; that word counts as no tie. */
  readLine(words: readonly Word[], line: number): boolean {
    this.line = line;
    let isWhole = true;
    for (const word of words) {
      if (this.labelsToCome > 0) {
        this.nodes.name('column', this.nodes.width - this.labelsToCome--, word.text, line);
      } else if (this.isDone) {
        return false;
      } else if (this.header.isEmbedded.row && !this.isRowLabelled) {
        this.nodes.name('row', this.row, word.text, line);
        this.isRowLabelled = true;
      } else if (!this.readCell(word, line)) isWhole = false;
    }
    return isWhole;
  }

  end({ messages }: GraphRows): void {
    const missing = this.cells * this.header.levels - this.read;
    if (missing > 0) messages.push({ code: 'TOO_FEW_FIELDS', row: this.line, value: missing });
  }

  private readCell(word: Word, line: number): boolean {
    const value = numberOfWord(word);
    if (value !== undefined && value !== 0) {
      const [source, target] = [this.nodes.idAt('row', this.row), this.nodes.idAt('column', this.column)];
      this.ties.add(source, target, value === 1 ? [] : [['weight', word.text]], line);
    }
    this.read++;
    this.toColumn(this.column + 1);
    if (this.column > this.lastColumn) this.toRow(this.row + 1);
    return value !== undefined || MISSING.has(word.text.toLowerCase());
  }

  private toColumn(column: number): void {
    this.column = this.skipsDiagonal && column === this.row ? column + 1 : column;
  }

  /** Moves to that row, or to the first one after it that has cells; after the last row comes the next level. */
  private toRow(row: number): void {
    this.row = row;
    this.isRowLabelled = false;
    while (!this.isDone) {
      if (this.row >= this.nodes.height) {
        this.ties.level++;
        this.row = 0;
      }
      this.toColumn(this.half === 'upper' ? this.row : 0);
      if (this.column <= this.lastColumn) return;
      this.row++;
    }
  }

  private get isDone(): boolean {
    return this.cells === 0 || this.ties.level >= this.header.levels;
  }

  private get lastColumn(): number {
    if (this.half === 'lower') return this.skipsDiagonal ? this.row - 1 : this.row;
    return this.nodes.width - 1;
  }
}
