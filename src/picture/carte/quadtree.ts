/** At this depth two points count as one. */
const MOST_DEPTH = 24;
const NONE = -1;

/** Cells split in four until each holds one point; each cell has the weight and middle of its points. */
export interface Quadtree {
  /** Four per cell, −1 for none. The first cell holds all. */
  readonly children: Int32Array;
  readonly weight: Float64Array;
  readonly middleX: Float64Array;
  readonly middleY: Float64Array;
  /** Side of a cell; 0 for one point, or several at one place. */
  readonly sides: Float64Array;
  /** Rebuilds the tree. Time O(n log n); allocates nothing. */
  readonly fill: (xs: Float64Array, ys: Float64Array, weights: Float64Array) => void;
}

interface Cells extends Omit<Quadtree, 'fill'> {
  used: number;
}

export function quadtree(count: number): Quadtree {
  const most = 4 * count + 64;
  const cells: Cells = {
    children: new Int32Array(4 * most),
    weight: new Float64Array(most),
    middleX: new Float64Array(most),
    middleY: new Float64Array(most),
    sides: new Float64Array(most),
    used: 0,
  };
  const { children, weight, middleX, middleY, sides } = cells;
  return {
    children,
    weight,
    middleX,
    middleY,
    sides,
    fill: (xs, ys, weights) => {
      cells.used = 0;
      newCell(cells);
      const { left, top, side } = squareAround(xs, ys);
      for (let i = 0; i < count; i++) insert(cells, xs[i] ?? 0, ys[i] ?? 0, weights[i] ?? 0, left, top, side);
      for (let cell = 0; cell < cells.used; cell++) {
        middleX[cell] = (middleX[cell] ?? 0) / (weight[cell] || 1);
        middleY[cell] = (middleY[cell] ?? 0) / (weight[cell] || 1);
      }
    },
  };
}

function newCell(cells: Cells): number {
  const cell = cells.used++;
  cells.children.fill(NONE, 4 * cell, 4 * cell + 4);
  cells.weight[cell] = 0;
  cells.middleX[cell] = 0;
  cells.middleY[cell] = 0;
  cells.sides[cell] = 0;
  return cell;
}

function add({ weight, middleX, middleY }: Cells, cell: number, x: number, y: number, heavy: number): void {
  weight[cell] = (weight[cell] ?? 0) + heavy;
  middleX[cell] = (middleX[cell] ?? 0) + x * heavy;
  middleY[cell] = (middleY[cell] ?? 0) + y * heavy;
}

function insert(cells: Cells, x: number, y: number, heavy: number, left: number, top: number, wide: number): void {
  const { children, weight, middleX, middleY, sides } = cells;
  let cell = 0;
  let side = wide;
  let cornerX = left;
  let cornerY = top;
  for (let depth = 0; ; depth++) {
    const before = weight[cell] ?? 0;
    if (before === 0 || depth === MOST_DEPTH || cells.used + 2 > weight.length) return add(cells, cell, x, y, heavy);
    const half = side / 2;
    if (sides[cell] === 0) {
      // A cell with one point splits: that point moves down into its quarter.
      const oldX = (middleX[cell] ?? 0) / before;
      const oldY = (middleY[cell] ?? 0) / before;
      sides[cell] = side;
      const quarter = (oldX >= cornerX + half ? 1 : 0) + (oldY >= cornerY + half ? 2 : 0);
      const child = newCell(cells);
      children[4 * cell + quarter] = child;
      add(cells, child, oldX, oldY, before);
    }
    add(cells, cell, x, y, heavy);
    const isRight = x >= cornerX + half;
    const isLow = y >= cornerY + half;
    const place = 4 * cell + (isRight ? 1 : 0) + (isLow ? 2 : 0);
    let child = children[place] ?? NONE;
    if (child === NONE) {
      child = newCell(cells);
      children[place] = child;
    }
    cell = child;
    side = half;
    if (isRight) cornerX += half;
    if (isLow) cornerY += half;
  }
}

function squareAround(xs: Float64Array, ys: Float64Array) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] ?? 0;
    const y = ys[i] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, side: Math.max(right - left, bottom - top, 1e-9) * 1.0001 };
}
