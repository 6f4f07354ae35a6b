import type { Point } from '../domain/placement';

const CELL = 24;

/**
 * How far from a point the nearest of `points` is, at most `reach`. Filed in cells that are searched outwards: what is
 * asked in a crowd is answered at once.
 */
export function nearnessTo(points: Iterable<Point>, reach: number): (from: Point) => number {
  const cells = new Map<number, Map<number, Point[]>>();
  const cellOf = (value: number) => Math.floor(value / CELL);
  for (const point of points) {
    const column = cells.get(cellOf(point.x)) ?? new Map<number, Point[]>();
    cells.set(cellOf(point.x), column);
    const cell = column.get(cellOf(point.y));
    if (cell) cell.push(point);
    else column.set(cellOf(point.y), [point]);
  }
  return ({ x, y }) => {
    const [column, row] = [cellOf(x), cellOf(y)];
    let least = reach;
    // Whoever is in a further ring of cells is further than the rings that were searched.
    for (let ring = 0; (ring - 1) * CELL < least; ring++) {
      for (let dx = -ring; dx <= ring; dx++) {
        const rows = cells.get(column + dx);
        if (!rows) continue;
        const step = Math.abs(dx) === ring ? 1 : 2 * ring;
        for (let dy = -ring; dy <= ring; dy += step || 1) {
          for (const point of rows.get(row + dy) ?? []) least = Math.min(least, Math.hypot(x - point.x, y - point.y));
        }
      }
    }
    return least;
  };
}
