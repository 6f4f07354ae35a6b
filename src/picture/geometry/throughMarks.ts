import type { Lines } from './crossings';

/** Clearance between a line and a mark, in CSS pixels. */
const AIR = 4;

/** How deep a line runs into a mark that is at neither end: 0 when it passes by, 1 through its middle. */
export function depthThrough(
  { ends }: Lines,
  line: number,
  mark: number,
  xs: Float64Array,
  ys: Float64Array,
  radii: Float64Array,
): number {
  const a = ends[2 * line] ?? 0;
  const b = ends[2 * line + 1] ?? 0;
  if (a === mark || b === mark) return 0;
  const [ax, ay] = [xs[a] ?? 0, ys[a] ?? 0];
  const [dx, dy] = [(xs[b] ?? 0) - ax, (ys[b] ?? 0) - ay];
  const [mx, my] = [(xs[mark] ?? 0) - ax, (ys[mark] ?? 0) - ay];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, (mx * dx + my * dy) / square));
  const [offX, offY] = [mx - along * dx, my - along * dy];
  const room = (radii[mark] ?? 0) + AIR;
  const off = offX * offX + offY * offY;
  return off < room * room ? 1 - Math.sqrt(off) / room : 0;
}

/** Number of times a line runs through a mark that is at neither end. Time O(lines · marks). */
export function throughMarks(
  lines: Lines,
  marks: readonly number[],
  xs: Float64Array,
  ys: Float64Array,
  radii: Float64Array,
): number {
  let count = 0;
  for (let line = 0; line < lines.count; line++) {
    for (const mark of marks) if (depthThrough(lines, line, mark, xs, ys, radii) > 0) count++;
  }
  return count;
}
