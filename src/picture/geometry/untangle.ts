import type { Point } from '../../domain/placement';
import type { Lines } from './crossings';
import { depthThrough } from './throughMarks';

/** Room for a name under its mark, in CSS pixels. */
const NAME = { width: 104, height: 22 };
/** Gap between two marks, in CSS pixels. */
const APART = 10;
const PASSES = 6;
/** Costs of faults, worst first; different enough that several smaller faults may be accepted for a larger one. */
const OVER = 60;
const THROUGH = 30;
const NAMES = 4;
const graded = (fault: number, depth: number) => (depth > 0 ? fault * (0.5 + 0.5 * depth) : 0);

/** Alternative place of a vertex and its cost. */
export interface Way {
  readonly at: Point;
  readonly cost: number;
}

export interface Tangle {
  /** CSS pixels; changed in place. */
  readonly points: Point[];
  readonly radii: Float64Array;
  readonly lines: Lines;
  /** Vertices that may be moved, in this order. */
  readonly movable: readonly number[];
  /** Alternative places of a vertex; each costs less than any fault. */
  readonly waysFor: (vertex: number) => readonly Way[];
}

/**
 * Moves marks one by one until none overlaps another, no tie runs through a third mark and names have room, as far as possible. For a few
 * dozen marks: O(n · ways · (n + lines)) per pass.
 */
export function untangle({ points, radii, lines, movable, waysFor }: Tangle): void {
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const all = [...points.keys()];
  const own: number[][] = all.map(() => []);
  for (let line = 0; line < lines.count; line++) {
    own[lines.ends[2 * line] ?? 0]?.push(line);
    own[lines.ends[2 * line + 1] ?? 0]?.push(line);
  }
  const faultsOf = (vertex: number, enough: number): number => {
    let faults = 0;
    for (const other of all) {
      if (other === vertex) continue;
      const across = Math.abs((xs[other] ?? 0) - (xs[vertex] ?? 0));
      const down = Math.abs((ys[other] ?? 0) - (ys[vertex] ?? 0));
      const both = (radii[other] ?? 0) + (radii[vertex] ?? 0);
      const room = both + APART;
      const away = across < room && down < room ? Math.hypot(across, down) : room;
      if (away < room) faults += graded(OVER, 1 - away / room);
      else if (across < Math.max(NAME.width, both + APART) && down < both + NAME.height) faults += NAMES;
    }
    for (const line of own[vertex] ?? []) {
      if (faults >= enough) return faults;
      for (const mark of all) faults += graded(THROUGH, depthThrough(lines, line, mark, xs, ys, radii));
    }
    for (let line = 0; line < lines.count && faults < enough; line++) {
      faults += graded(THROUGH, depthThrough(lines, line, vertex, xs, ys, radii));
    }
    return faults;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    let isMoved = false;
    for (const vertex of movable) {
      let least = faultsOf(vertex, Number.POSITIVE_INFINITY);
      if (least === 0) continue;
      let best = points[vertex] ?? { x: 0, y: 0 };
      for (const { at, cost } of waysFor(vertex)) {
        xs[vertex] = at.x;
        ys[vertex] = at.y;
        const faults = cost + faultsOf(vertex, least - cost);
        if (faults >= least - 1e-6) continue;
        least = faults;
        best = at;
        isMoved = true;
      }
      points[vertex] = best;
      xs[vertex] = best.x;
      ys[vertex] = best.y;
    }
    if (!isMoved) return;
  }
}
