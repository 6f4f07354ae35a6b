/** A picture as the mean brightness of its square cells, row by row: 0 is black, 255 white. */
export interface Cells {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** Where two pictures differ, in cells. */
export interface Difference {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly count: number;
  /** How many of these cells hold ink in one picture and none in the other. */
  readonly strong: number;
}

/** Pixels of a cell: the letter of a badge is some four cells high. */
export const CELL = 2;
/**
 * By how much a cell may differ from all of its neighbours in the other picture. Another version of the browser smooths edges
 * otherwise, or sets a letter half a pixel off: it changes cells by less, or by what the cells next to them hold.
 */
const TOLERANCE = 20;
/** Cells that differ next to each other: fewer are the edges of a letter. */
const LEAST = 10;
/**
 * One cell by more than this is ink that is gone or that came: the whole page a quarter of a pixel off changes none by more than
 * 47, half a pixel none by more than 56; a badge that loses its letter some by 60 to 170.
 */
const STRONG = 60;
/** Cells that are this near to each other are one difference. */
const NEAR = 4;

/**
 * Where something is in one picture that is nowhere near in the other. Each cell of either has its like within one cell of its
 * place in the other, or it differs: so a shift of a few pixels passes, and a name, a mark or a line that is gone does not.
 */
export function differencesOf(one: Cells, other: Cells): Difference[] {
  if (one.width !== other.width || one.height !== other.height)
    return [{ left: 0, top: 0, right: one.width, bottom: one.height, count: one.width * one.height, strong: 0 }];
  const cells: number[] = [];
  for (let at = 0; at < one.values.length; at++)
    if (one.values[at] !== other.values[at] && excess(one, other, at) > TOLERANCE) cells.push(at);
  const isStrong = (at: number) => excess(one, other, at) > STRONG;
  return clustered(cells, one.width, isStrong).filter(({ count, strong }) => count >= LEAST || strong > 0);
}

function excess(one: Cells, other: Cells, at: number): number {
  return Math.max(excessIn(one, other, at), excessIn(other, one, at));
}

/** By how much the cell of `one` is brighter or darker than each of those around its place in `other`. */
function excessIn(one: Cells, other: Cells, at: number): number {
  const value = one.values[at] ?? 0;
  const [x, y] = [at % one.width, Math.floor(at / one.width)];
  let [darkest, brightest] = [255, 0];
  for (let row = Math.max(0, y - 1); row <= Math.min(one.height - 1, y + 1); row++) {
    for (let column = Math.max(0, x - 1); column <= Math.min(one.width - 1, x + 1); column++) {
      const there = other.values[row * one.width + column] ?? 0;
      if (there < darkest) darkest = there;
      if (there > brightest) brightest = there;
    }
  }
  return Math.max(darkest - value, value - brightest);
}

function clustered(cells: readonly number[], width: number, isStrong: (at: number) => boolean): Difference[] {
  const found: Difference[] = [];
  for (const cell of cells) {
    const [x, y] = [cell % width, Math.floor(cell / width)];
    let joined: Difference = { left: x, top: y, right: x + 1, bottom: y + 1, count: 1, strong: isStrong(cell) ? 1 : 0 };
    for (let i = found.length - 1; i >= 0; i--) {
      const one = found[i];
      if (!one || x < one.left - NEAR || x >= one.right + NEAR || y < one.top - NEAR || y >= one.bottom + NEAR)
        continue;
      found.splice(i, 1);
      joined = {
        left: Math.min(joined.left, one.left),
        top: Math.min(joined.top, one.top),
        right: Math.max(joined.right, one.right),
        bottom: Math.max(joined.bottom, one.bottom),
        count: joined.count + one.count,
        strong: joined.strong + one.strong,
      };
    }
    found.push(joined);
  }
  return found;
}
