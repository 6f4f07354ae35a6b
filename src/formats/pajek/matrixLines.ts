import type { GraphRows } from '../text/graphRows';
import { numberOfWord, type Word } from '../text/wordsOf';

type Add = (source: number, target: number, weight: string | undefined) => void;

/** Reads the cells of a `*Matrix` as they come: a row may span several lines of the file. */
export class MatrixLines {
  /** True when rows are vertices of the first mode and columns those of the second. */
  isTwoMode: boolean;
  private readonly size: number;
  private readonly firstMode: number;
  private cells = 0;
  private line: number;

  constructor(size: number, firstMode: number | undefined, line: number) {
    this.size = size;
    this.firstMode = firstMode ?? 0;
    this.isTwoMode = firstMode !== undefined;
    this.line = line;
  }

  /** Returns false when the line has more than the matrix holds, or a word that is not a number; that word counts as no tie. */
  read(words: readonly Word[], line: number, add: Add): boolean {
    // Some programs write all vertices in rows and columns, even with two modes.
    if (this.cells === 0 && words.length === this.size) this.isTwoMode = false;
    this.line = line;
    const { width, expected } = this;
    let isWhole = true;
    for (const word of words) {
      const value = numberOfWord(word);
      if (this.cells >= expected) return false;
      const [row, column] = [Math.floor(this.cells / width), this.cells % width];
      this.cells++;
      if (value === undefined) isWhole = false;
      else if (value !== 0) add(row + 1, this.size - width + column + 1, value === 1 ? undefined : word.text);
    }
    return isWhole;
  }

  end({ messages }: GraphRows): void {
    const missing = this.expected - this.cells;
    if (missing > 0) messages.push({ code: 'TOO_FEW_FIELDS', row: this.line, value: missing });
  }

  private get width(): number {
    return this.isTwoMode ? this.size - this.firstMode : this.size;
  }

  private get expected(): number {
    return this.width * (this.isTwoMode ? this.firstMode : this.size);
  }
}
