import type { Box } from './box';

/** Cells are about as large as a short name, in CSS pixels. */
const CELL_WIDTH = 56;
const CELL_HEIGHT = 28;
/** Most cells in one direction; a larger picture has larger cells. */
const MOST_CELLS = 160;

/**
 * Spatial index of numbered boxes. Boxes outside `extent` are found too, but more slowly. Coordinates are in one array and queries allocate
 * nothing, as label placement makes thousands of them.
 */
export interface BoxIndex {
  /** A number holds one box at a time. */
  readonly add: (number: number, box: Box) => void;
  readonly remove: (number: number) => void;
  /** True when the box grown by `gap` overlaps any indexed box. */
  readonly hits: (left: number, top: number, right: number, bottom: number, gap: number) => boolean;
  /**
   * Distance to the nearest box, sideways or downwards, whichever is larger: `wider` when none is nearer than that; below `gap`, any box
   * that near. Numbers in `except` are ignored.
   */
  readonly nearest: (
    left: number,
    top: number,
    right: number,
    bottom: number,
    gap: number,
    wider: number,
    except: readonly number[],
  ) => number;
  /** Numbers of the boxes it overlaps, each once. */
  readonly at: (left: number, top: number, right: number, bottom: number, gap: number) => number[];
}

const NONE: readonly number[] = [];

export function boxIndex(extent: Box): BoxIndex {
  return new BoxGrid(extent);
}

class BoxGrid implements BoxIndex {
  readonly #extent: Box;
  /** Cells per pixel. */
  readonly #perX: number;
  readonly #perY: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: (number[] | undefined)[];
  #sides = new Float64Array(4 * 256);

  constructor(extent: Box) {
    this.#extent = extent;
    this.#columns = cellCount(extent.right - extent.left, CELL_WIDTH);
    this.#rows = cellCount(extent.bottom - extent.top, CELL_HEIGHT);
    this.#perX = this.#columns / Math.max(1, extent.right - extent.left);
    this.#perY = this.#rows / Math.max(1, extent.bottom - extent.top);
    this.#cells = Array.from<number[] | undefined>({ length: this.#columns * this.#rows });
  }

  add(number: number, { left, top, right, bottom }: Box): void {
    if (4 * number + 4 > this.#sides.length) this.#sides = grown(this.#sides, 4 * number + 4);
    this.#sides.set([left, top, right, bottom], 4 * number);
    this.#eachCell(number, (cell) => {
      const known = this.#cells[cell];
      if (known) known.push(number);
      else this.#cells[cell] = [number];
    });
  }

  remove(number: number): void {
    this.#eachCell(number, (cell) => {
      const known = this.#cells[cell];
      const place = known?.indexOf(number) ?? -1;
      if (known && place >= 0) known.splice(place, 1);
    });
  }

  hits(left: number, top: number, right: number, bottom: number, gap: number): boolean {
    return this.nearest(left, top, right, bottom, gap, gap, NONE) < gap;
  }

  nearest(
    left: number,
    top: number,
    right: number,
    bottom: number,
    gap: number,
    wider: number,
    except: readonly number[],
  ): number {
    const sides = this.#sides;
    const lastColumn = this.#column(right + wider);
    const firstRow = this.#row(top - wider);
    const lastRow = this.#row(bottom + wider);
    let near = wider;
    for (let x = this.#column(left - wider); x <= lastColumn; x++) {
      for (let y = firstRow; y <= lastRow; y++) {
        const cell = this.#cells[x * this.#rows + y];
        if (cell === undefined) continue;
        for (let i = 0; i < cell.length; i++) {
          const number = cell[i] ?? 0;
          const at = 4 * number;
          // Gap between the two boxes, sideways or downwards, whichever is larger; negative when they overlap.
          const aside = Math.max((sides[at] ?? 0) - right, left - (sides[at + 2] ?? 0));
          const down = Math.max((sides[at + 1] ?? 0) - bottom, top - (sides[at + 3] ?? 0));
          const apart = aside > down ? aside : down;
          if (apart < gap) return apart;
          if (apart < near && !except.includes(number)) near = apart;
        }
      }
    }
    return near;
  }

  at(left: number, top: number, right: number, bottom: number, gap: number): number[] {
    const sides = this.#sides;
    const found: number[] = [];
    const lastColumn = this.#column(right + gap);
    const [firstRow, lastRow] = [this.#row(top - gap), this.#row(bottom + gap)];
    for (let x = this.#column(left - gap); x <= lastColumn; x++) {
      for (let y = firstRow; y <= lastRow; y++) {
        for (const number of this.#cells[x * this.#rows + y] ?? []) {
          const at = 4 * number;
          const aside = Math.max((sides[at] ?? 0) - right, left - (sides[at + 2] ?? 0));
          const down = Math.max((sides[at + 1] ?? 0) - bottom, top - (sides[at + 3] ?? 0));
          if (aside < gap && down < gap && !found.includes(number)) found.push(number);
        }
      }
    }
    return found;
  }

  #column(x: number): number {
    return clamped(Math.floor((x - this.#extent.left) * this.#perX), this.#columns);
  }

  #row(y: number): number {
    return clamped(Math.floor((y - this.#extent.top) * this.#perY), this.#rows);
  }

  #eachCell(number: number, visit: (cell: number) => void): void {
    const [left = 0, top = 0, right = 0, bottom = 0] = this.#sides.subarray(4 * number, 4 * number + 4);
    const [lastColumn, firstRow, lastRow] = [this.#column(right), this.#row(top), this.#row(bottom)];
    for (let x = this.#column(left); x <= lastColumn; x++) {
      for (let y = firstRow; y <= lastRow; y++) visit(x * this.#rows + y);
    }
  }
}

function grown(sides: Float64Array, needed: number): Float64Array<ArrayBuffer> {
  const more = new Float64Array(Math.max(needed, 2 * sides.length));
  more.set(sides);
  return more;
}

function cellCount(length: number, cell: number): number {
  return Math.max(1, Math.min(MOST_CELLS, Math.ceil(length / cell)));
}

function clamped(cell: number, count: number): number {
  return cell < 0 ? 0 : cell >= count ? count - 1 : cell;
}
