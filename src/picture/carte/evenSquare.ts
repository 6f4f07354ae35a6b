/** Cells of the table along each axis, and how far it reaches, in halves of the square. */
const CELLS = 48;
const REACH = 1.5;
/** How hard the edge of the square holds back who crosses it. */
const WALL = 40;

/**
 * How strongly a square of that area, about the origin and evenly filled with what draws points by one over their
 * distance, draws one towards its middle, along the first axis. Points that push each other the same way come to fill
 * the square evenly: no corner stays empty. Beyond the edge it draws much harder.
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

/** For a square of half side 1: the first quarter, row by row; the others mirror it. */
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

/** Of s / (s² + t²), integrated over both. */
function primitive(s: number, t: number): number {
  return 0.5 * t * Math.log(s * s + t * t + 1e-12) + s * Math.atan(t / (s || 1e-9));
}

const TABLE = tableOf();
