import type { Box } from './box';

/** Cells are about as large as a short name. CSS pixels. */
const CELL_WIDTH = 56;
const CELL_HEIGHT = 28;
/** Of cells in one direction: a picture that reaches far has larger ones. */
const MOST_CELLS = 160;

/**
 * Boxes by number that can be asked for by place. `extent` says where most of them are: what lies outside is found all
 * the same, more slowly. Coordinates are in one array and to ask allocates nothing: thousands of places are asked for
 * while labels are placed.
 */
export interface BoxIndex {
  /** A number stands for one box at a time. */
  readonly add: (number: number, box: Box) => void;
  readonly remove: (number: number) => void;
  /** True when the box grown by `gap` overlaps one of them. */
  readonly hits: (left: number, top: number, right: number, bottom: number, gap: number) => boolean;
  /** As `hits` at two gaps, the second the wider: 2 when the first does, 1 when only the second does, else 0. */
  readonly nears: (left: number, top: number, right: number, bottom: number, gap: number, wider: number) => 0 | 1 | 2;
  /** Numbers of those that it overlaps, each once. */
  readonly at: (left: number, top: number, right: number, bottom: number, gap: number) => number[];
}

export function boxIndex(extent: Box): BoxIndex {
  const columns = cellCount(extent.right - extent.left, CELL_WIDTH);
  const rows = cellCount(extent.bottom - extent.top, CELL_HEIGHT);
  const perX = columns / Math.max(1, extent.right - extent.left);
  const perY = rows / Math.max(1, extent.bottom - extent.top);
  const column = (x: number) => clamped(Math.floor((x - extent.left) * perX), columns);
  const row = (y: number) => clamped(Math.floor((y - extent.top) * perY), rows);
  const cells = Array.from<number[] | undefined>({ length: columns * rows });
  let sides = new Float64Array(4 * 256);

  const eachCell = (number: number, visit: (cell: number) => void): void => {
    const [left = 0, top = 0, right = 0, bottom = 0] = sides.subarray(4 * number, 4 * number + 4);
    const [lastColumn, firstRow, lastRow] = [column(right), row(top), row(bottom)];
    for (let x = column(left); x <= lastColumn; x++) {
      for (let y = firstRow; y <= lastRow; y++) visit(x * rows + y);
    }
  };

  const nears = (left: number, top: number, right: number, bottom: number, gap: number, wider: number): 0 | 1 | 2 => {
    const lastColumn = column(right + wider);
    const firstRow = row(top - wider);
    const lastRow = row(bottom + wider);
    let near: 0 | 1 = 0;
    for (let x = column(left - wider); x <= lastColumn; x++) {
      for (let y = firstRow; y <= lastRow; y++) {
        const cell = cells[x * rows + y];
        if (cell === undefined) continue;
        for (let i = 0; i < cell.length; i++) {
          const at = 4 * (cell[i] ?? 0);
          // Between the two boxes, sideways or downwards, whichever is more; below 0 they overlap.
          const aside = Math.max((sides[at] ?? 0) - right, left - (sides[at + 2] ?? 0));
          const down = Math.max((sides[at + 1] ?? 0) - bottom, top - (sides[at + 3] ?? 0));
          const apart = aside > down ? aside : down;
          if (apart < gap) return 2;
          if (apart < wider) near = 1;
        }
      }
    }
    return near;
  };

  return {
    add: (number, { left, top, right, bottom }) => {
      if (4 * number + 4 > sides.length) sides = grown(sides, 4 * number + 4);
      sides.set([left, top, right, bottom], 4 * number);
      eachCell(number, (cell) => {
        const known = cells[cell];
        if (known) known.push(number);
        else cells[cell] = [number];
      });
    },
    remove: (number) => {
      eachCell(number, (cell) => {
        const known = cells[cell];
        const place = known?.indexOf(number) ?? -1;
        if (known && place >= 0) known.splice(place, 1);
      });
    },
    nears,
    hits: (left, top, right, bottom, gap) => nears(left, top, right, bottom, gap, gap) === 2,
    at: (left, top, right, bottom, gap) => {
      const found: number[] = [];
      const lastColumn = column(right + gap);
      const [firstRow, lastRow] = [row(top - gap), row(bottom + gap)];
      for (let x = column(left - gap); x <= lastColumn; x++) {
        for (let y = firstRow; y <= lastRow; y++) {
          for (const number of cells[x * rows + y] ?? []) {
            const at = 4 * number;
            const aside = Math.max((sides[at] ?? 0) - right, left - (sides[at + 2] ?? 0));
            const down = Math.max((sides[at + 1] ?? 0) - bottom, top - (sides[at + 3] ?? 0));
            if (aside < gap && down < gap && !found.includes(number)) found.push(number);
          }
        }
      }
      return found;
    },
  };
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
