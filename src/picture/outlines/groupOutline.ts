import { contours } from 'd3-contour';
import type { Point } from '../../domain/placement';
import { boxOfPoints } from '../geometry/box';
import { coordinate } from '../marks/shape';
import { aroundOthers } from './aroundOthers';
import { distancesOut, distancesTo, type Grid, gridOver, type Segment } from './distanceField';

/** Minimum spanning tree of points, without edges longer than `longest`. Prim 1957. Time O(n²). */
function spanningTree(points: readonly Point[], longest: number): [from: Point, to: Point][] {
  const away = points.map(() => Number.POSITIVE_INFINITY);
  const nearest = points.map(() => 0);
  const isIn = points.map(() => false);
  const pairs: [Point, Point][] = [];
  let newest = 0;
  for (let round = 1; round < points.length; round++) {
    isIn[newest] = true;
    const at = points[newest] ?? { x: 0, y: 0 };
    let next = -1;
    points.forEach((point, i) => {
      if (isIn[i]) return;
      const distance = Math.hypot(point.x - at.x, point.y - at.y);
      if (distance < (away[i] ?? 0)) {
        away[i] = distance;
        nearest[i] = newest;
      }
      if (next < 0 || (away[i] ?? 0) < (away[next] ?? 0)) next = i;
    });
    newest = next;
    const [from, to] = [points[nearest[next] ?? 0], points[next]];
    if (from && to && (away[next] ?? 0) <= longest) pairs.push([from, to]);
  }
  return pairs;
}

/** All in CSS pixels. */
export interface OutlineSizes {
  /** Half the width of a mark. */
  readonly radius: number;
  /** Distance from a mark to the outline. */
  readonly padding: number;
  /** Typical distance between neighbouring actors. */
  readonly spacing: number;
  /** True: a member far from all others gets its own piece; otherwise it stays outside. */
  readonly alone?: boolean;
  /** Longest corridor between members, in spacings; 2.6 by default. */
  readonly joined?: number;
}

export interface Outline {
  /** SVG path; empty when nothing is drawn. Its inside is always on the same side of the lines, so holes are holes by any fill rule. */
  readonly path: string;
  readonly inside: readonly Point[];
}

/** Gaps up to `FILLED` are filled, members up to `JOINED` apart are joined by a corridor; in spacings. */
const FILLED = 1.4;
const JOINED = 2.6;
/** Half the width of a corridor, in paddings. */
const CORRIDOR = 0.6;
/** Members of a larger crowd are close enough without corridors. */
const MOST_JOINED = 300;
/** Larger outlines use coarser grids. */
const MOST_CORNERS = 9000;

/**
 * Soft outline around the members of a group, in one or more pieces: members near each other share a piece, gaps and bays between them are
 * filled, other actors stay outside. Takes twice the time of a convex hull.
 */
export function groupOutline(members: readonly Point[], others: readonly Point[], sizes: OutlineSizes): Outline {
  if (members.length === 0) return { path: '', inside: [] };
  const { radius, padding, spacing } = sizes;
  const margin = radius + padding;
  const ball = FILLED * spacing;
  const box = boxOfPoints(members, margin + ball + 10);
  const cell = Math.max(
    Math.min(10, spacing / 3.6),
    Math.sqrt(((box.right - box.left) * (box.bottom - box.top)) / MOST_CORNERS),
  );
  const grid = gridOver(box, cell);
  const near = others.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  const values = softened(grid, valuesOf(grid, members, near, sizes, ball));
  const least = sizes.alone ? 0 : 1;
  const pieces = linesAround(grid, values).filter(
    ([outer = []]) => members.filter((at) => isInPolygon(outer, at)).length > least,
  );
  // Keeps a hole only when another actor is in it.
  const kept = pieces.flatMap(([outer = [], ...holes]) => [
    outer,
    ...holes.filter((hole) => near.some((at) => isInPolygon(hole, at))),
  ]);
  return {
    path: kept.map(smoothPath).join(''),
    inside: members.filter((at) => pieces.some(([outer = []]) => isInPolygon(outer, at))),
  };
}

/** Closed lines around positive values (the edge of the grid has none): for each piece the outer line, then its holes. */
function linesAround({ left, top, cell, columns, rows }: Grid, values: Float64Array): Point[][][] {
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(values), 0);
  // Lines of d3 end where they begin, and its corners are half a cell off ours.
  const pointAt = ([x = 0, y = 0]: readonly number[]) => ({ x: left + (x - 0.5) * cell, y: top + (y - 0.5) * cell });
  return coordinates.map((piece) => piece.map((line) => line.slice(1).map(pointAt)));
}

/** Field that is positive inside the outline. */
function valuesOf(
  grid: Grid,
  members: readonly Point[],
  others: readonly Point[],
  { radius, padding, spacing, joined = JOINED }: OutlineSizes,
  ball: number,
): Float64Array {
  const margin = radius + padding;
  const toMember = distancesTo(grid, members.map(asSegment), margin + ball + grid.cell);
  // Fills where no ball of that size fits between members.
  const toOut = distancesOut(grid, toMember, margin + ball);
  const tree = members.length > MOST_JOINED ? [] : spanningTree(members, joined * spacing);
  const ways = tree.flatMap((pair) => aroundOthers(pair, others, margin));
  const toCorridor = distancesTo(grid, ways, margin);
  const toOther = distancesTo(grid, others.map(asSegment), margin + grid.cell);
  const values = toMember;
  for (let at = 0; at < values.length; at++) {
    const away = toMember[at] ?? 0;
    const filled = Math.max(margin - away, (toOut[at] ?? 0) - ball);
    const other = toOther[at] ?? 0;
    // Another actor pushes the outline away, up to half the distance to the nearest member.
    const apart = Math.max(other - margin, (other - away) / 2);
    const corridor = Math.min(CORRIDOR * margin - (toCorridor[at] ?? 0), other - radius - 3);
    const own = Math.min(radius + 3 - away, (other - away) / 2 + 1);
    values[at] = Math.max(Math.min(filled, apart), corridor, own);
  }
  return values;
}

/** Averages each value with its neighbours to round corners; the edge of the grid stays outside. */
function softened({ columns, rows }: Grid, values: Float64Array): Float64Array {
  const soft = new Float64Array(values.length).fill(-1);
  for (let row = 1; row + 1 < rows; row++) {
    for (let column = 1; column + 1 < columns; column++) {
      const at = row * columns + column;
      soft[at] =
        ((values[at] ?? 0) * 4 +
          ((values[at - 1] ?? 0) + (values[at + 1] ?? 0) + (values[at - columns] ?? 0) + (values[at + columns] ?? 0)) *
            2 +
          (values[at - columns - 1] ?? 0) +
          (values[at - columns + 1] ?? 0) +
          (values[at + columns - 1] ?? 0) +
          (values[at + columns + 1] ?? 0)) /
        16;
    }
  }
  return soft;
}

function asSegment(point: Point): Segment {
  return [point, point];
}

function isInPolygon(line: readonly Point[], { x, y }: Point): boolean {
  let isIn = false;
  line.forEach((a, i) => {
    const b = line[(i + 1) % line.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y)) isIn = !isIn;
  });
  return isIn;
}

/** Smooth curve through the midpoints of every second side, with corners as control points. */
function smoothPath(line: readonly Point[]): string {
  const corners = line.length > 24 ? line.filter((_, i) => i % 2 === 0) : line;
  const middles = corners.map((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    return { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
  });
  const start = middles.at(-1) ?? { x: 0, y: 0 };
  const curves = corners.map((corner, i) => `Q${pair(corner)} ${pair(middles[i] ?? corner)}`);
  return `M${pair(start)}${curves.join('')}Z`;
}

function pair({ x, y }: Point): string {
  return `${coordinate(x)},${coordinate(y)}`;
}
