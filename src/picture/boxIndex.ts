import type { Box } from './box';

/** Cells are about as large as a short name. CSS pixels. */
const CELL_WIDTH = 56;
const CELL_HEIGHT = 28;
/** Of cells in one direction: a picture that reaches far has larger ones. */
const MOST_CELLS = 160;

/**
 * Boxes by number that can be asked for by place. `extent` says where most of them are: what lies outside is found all
 * the same, more slowly. To ask allocates nothing.
 */
export interface BoxIndex {
  /** A number stands for one box at a time. */
  readonly add: (number: number, box: Box) => void;
  readonly remove: (number: number) => void;
  /** True when the box grown by `gap` overlaps one of them. */
  readonly hits: (left: number, top: number, right: number, bottom: number, gap: number) => boolean;
  /** Numbers of those that it overlaps, each once. */
  readonly at: (box: Box, gap: number) => number[];
}

export function boxIndex(extent: Box): BoxIndex {
  const columns = cellCount(extent.right - extent.left, CELL_WIDTH);
  const rows = cellCount(extent.bottom - extent.top, CELL_HEIGHT);
  const perX = columns / Math.max(1, extent.right - extent.left);
  const perY = rows / Math.max(1, extent.bottom - extent.top);
  const column = (x: number) => clamped(Math.floor((x - extent.left) * perX), columns);
  const row = (y: number) => clamped(Math.floor((y - extent.top) * perY), rows);
  const cells: (number[] | undefined)[] = new Array(columns * rows);
  const boxes: (Box | undefined)[] = [];

  const eachCell = ({ left, right, top, bottom }: Box, visit: (cell: number) => void): void => {
    const [lastColumn, lastRow] = [column(right), row(bottom)];
    for (let x = column(left); x <= lastColumn; x++) {
      for (let y = row(top); y <= lastRow; y++) visit(x * rows + y);
    }
  };

  return {
    add: (number, box) => {
      boxes[number] = box;
      eachCell(box, (cell) => {
        const known = cells[cell];
        if (known) known.push(number);
        else cells[cell] = [number];
      });
    },
    remove: (number) => {
      const box = boxes[number];
      if (!box) return;
      boxes[number] = undefined;
      eachCell(box, (cell) => {
        const known = cells[cell];
        const place = known?.indexOf(number) ?? -1;
        if (known && place >= 0) known.splice(place, 1);
      });
    },
    hits: (left, top, right, bottom, gap) => {
      const [l, t, r, b] = [left - gap, top - gap, right + gap, bottom + gap];
      const lastColumn = column(r);
      const firstRow = row(t);
      const lastRow = row(b);
      for (let x = column(l); x <= lastColumn; x++) {
        for (let y = firstRow; y <= lastRow; y++) {
          const cell = cells[x * rows + y];
          if (!cell) continue;
          for (let i = 0; i < cell.length; i++) {
            const box = boxes[cell[i] ?? -1];
            if (box && l < box.right && box.left < r && t < box.bottom && box.top < b) return true;
          }
        }
      }
      return false;
    },
    at: (wanted, gap) => {
      const found: number[] = [];
      const wide = {
        left: wanted.left - gap,
        right: wanted.right + gap,
        top: wanted.top - gap,
        bottom: wanted.bottom + gap,
      };
      eachCell(wide, (cell) => {
        for (const number of cells[cell] ?? []) {
          const box = boxes[number];
          if (!box || wide.left >= box.right || box.left >= wide.right) continue;
          if (wide.top < box.bottom && box.top < wide.bottom && !found.includes(number)) found.push(number);
        }
      });
      return found;
    },
  };
}

function cellCount(length: number, cell: number): number {
  return Math.max(1, Math.min(MOST_CELLS, Math.ceil(length / cell)));
}

function clamped(cell: number, count: number): number {
  return cell < 0 ? 0 : cell >= count ? count - 1 : cell;
}
