import { append } from '../../domain/append';
import type { Point } from '../../domain/placement';

/** Index of places for nearest-place queries. Distances are in units that may be wider than high. */
export interface PlaceIndex {
  readonly add: (at: Point) => void;
  /** Distance of the nearest place, capped at `most`. Searches cells of one unit outwards. */
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
      // Places in farther rings of cells are farther than the rings searched so far.
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

/** Key of a cell; the factor exceeds the width of any picture. */
function keyOf(column: number, row: number): number {
  return column * 2 ** 26 + row;
}
