/** Cells of the table along each axis, and its extent, in half sides of the square. */
const CELLS = 48;
const REACH = 1.5;
/** Strength of the wall at the edge of the square. */
const WALL = 40;

/**
 * Force along the first axis with which an evenly filled square of that area, centred on the origin, attracts a point by one over their
 * distance. Points that repel each other in the same way then fill the square evenly, without empty corners. Much stronger beyond the edge.
 */
export function evenSquare(area: number): (along: number, across: number) => number {
  const half = Math.sqrt(area) / 2;
  const scale = CELLS / (REACH * half);
  return (along, across) => {
    const u = Math.min(Math.abs(along) * scale, CELLS - 1e-6);
    const v = Math.min(Math.abs(across) * scale, CELLS - 1e-6);
    const column = Math.floor(u);
    const row = Math.floor(v);
    const at = row * (CELLS + 1) + column;
    const [right, down] = [u - column, v - row];
    const upper = (TABLE[at] ?? 0) * (1 - right) + (TABLE[at + 1] ?? 0) * right;
    const lower = (TABLE[at + CELLS + 1] ?? 0) * (1 - right) + (TABLE[at + CELLS + 2] ?? 0) * right;
    const drawn = (upper * (1 - down) + lower * down) * half;
    const beyond = Math.max(0, Math.abs(along) - half) * WALL;
    return along < 0 ? -drawn - beyond : drawn + beyond;
  };
}

/** Table of one quarter for a square of half side 1, row by row; the other quarters mirror it. */
function tableOf(): Float64Array {
  const table = new Float64Array((CELLS + 1) * (CELLS + 1));
  for (let row = 0; row <= CELLS; row++) {
    for (let column = 0; column <= CELLS; column++) {
      const x = (column * REACH) / CELLS;
      const y = (row * REACH) / CELLS;
      table[row * (CELLS + 1) + column] =
        primitive(x + 1, y + 1) - primitive(x + 1, y - 1) - primitive(x - 1, y + 1) + primitive(x - 1, y - 1);
    }
  }
  return table;
}

/** Double integral of s / (s² + t²). */
function primitive(s: number, t: number): number {
  return 0.5 * t * Math.log(s * s + t * t + 1e-12) + s * Math.atan(t / (s || 1e-9));
}

const TABLE = tableOf();
