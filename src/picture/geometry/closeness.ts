/** Grid of points, to find the neighbours of one of them. Allocates nothing after creation. */
export interface Closeness {
  /** Puts every point into the cell of its current place. */
  readonly fill: (xs: Float64Array, ys: Float64Array) => void;
  /** Number of points after the i-th in its cell or a neighbouring one; `found` begins with them, in order. */
  readonly near: (i: number) => number;
  readonly found: Int32Array;
}

/** Grid for `count` points with cells of side `cell`, hashed so that distant points cost nothing. */
export function closeness(count: number, cell: number): Closeness {
  const bits = Math.max(4, Math.ceil(Math.log2(2 * count + 1)));
  const mask = (1 << bits) - 1;
  const columns = new Int32Array(count);
  const rows = new Int32Array(count);
  const starts = new Int32Array(mask + 2);
  const ends = new Int32Array(mask + 1);
  const filed = new Int32Array(count);
  const found = new Int32Array(count);
  const hashOf = (column: number, row: number): number =>
    ((Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) >>> 3) & mask;
  return {
    found,
    fill: (xs, ys) => {
      starts.fill(0);
      for (let i = 0; i < count; i++) {
        columns[i] = Math.floor((xs[i] ?? 0) / cell);
        rows[i] = Math.floor((ys[i] ?? 0) / cell);
        const bucket = hashOf(columns[i] ?? 0, rows[i] ?? 0) + 1;
        starts[bucket] = (starts[bucket] ?? 0) + 1;
      }
      for (let bucket = 0; bucket <= mask; bucket++) {
        starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
        ends[bucket] = starts[bucket] ?? 0;
      }
      for (let i = 0; i < count; i++) {
        const bucket = hashOf(columns[i] ?? 0, rows[i] ?? 0);
        const at = ends[bucket] ?? 0;
        filed[at] = i;
        ends[bucket] = at + 1;
      }
    },
    near: (i) => {
      let end = 0;
      const [column, row] = [columns[i] ?? 0, rows[i] ?? 0];
      for (let left = column - 1; left <= column + 1; left++) {
        for (let top = row - 1; top <= row + 1; top++) {
          const bucket = hashOf(left, top);
          for (let at = starts[bucket] ?? 0; at < (ends[bucket] ?? 0); at++) {
            const j = filed[at] ?? 0;
            if (j > i && columns[j] === left && rows[j] === top) found[end++] = j;
          }
        }
      }
      return end;
    },
  };
}
