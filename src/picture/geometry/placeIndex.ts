import { append } from '../../domain/append';
import type { Point } from '../../domain/placement';

/** Places that can be asked for the nearest one. Distances are in units, which may be wider than high. */
export interface PlaceIndex {
  readonly add: (at: Point) => void;
  /** How far the nearest place is, no more than `most`. Cells of one unit are searched outwards. */
  readonly nearest: (at: Point, most: number) => number;
}

export function placeIndex(unit: { readonly x: number; readonly y: number }): PlaceIndex {
  const cells = new Map<number, Point[]>();
  const cellOf = ({ x, y }: Point) => ({ column: Math.floor(x / unit.x), row: Math.floor(y / unit.y) });
  return {
    add: (at) => {
      const { column, row } = cellOf(at);
      const key = keyOf(column, row);
      append(cells, key, at);
    },
    nearest: (at, most) => {
      const { column, row } = cellOf(at);
      let least = most;
      // Whoever is in a further ring of cells is further than the rings that were searched.
      for (let ring = 0; ring - 1 < least; ring++) {
        for (let aside = -ring; aside <= ring; aside++) {
          const step = Math.abs(aside) === ring ? 1 : 2 * ring;
          for (let down = -ring; down <= ring; down += step) {
            for (const other of cells.get(keyOf(column + aside, row + down)) ?? [])
              least = Math.min(least, Math.hypot((other.x - at.x) / unit.x, (other.y - at.y) / unit.y));
          }
        }
      }
      return least;
    },
  };
}

/** One number for each cell: columns and rows are farther from each other than any picture is wide. */
function keyOf(column: number, row: number): number {
  return column * 2 ** 26 + row;
}
