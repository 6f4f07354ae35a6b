import { contours } from 'd3-contour';
import type { Point } from '../../domain/placement';
import { boxOfPoints } from '../geometry/box';
import { coordinate } from '../marks/shape';
import { aroundOthers } from './aroundOthers';
import { distancesOut, distancesTo, type Grid, gridOver, type Segment } from './distanceField';

/** Pairs of points that join all of them by the shortest way, none longer than `longest`. Prim 1957. Time O(n²). */
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

/** CSS pixels. */
export interface OutlineSizes {
  /** Half of the width of a mark. */
  readonly radius: number;
  /** From a mark to the outline. */
  readonly padding: number;
  /** How far apart two actors beside each other are. */
  readonly spacing: number;
  /** A member far from all others has a piece of their own; else they stay outside. */
  readonly alone?: boolean;
  /** How far members may be apart to be joined by a corridor, in spacings; 2.6 when not said. */
  readonly joined?: number;
}

export interface Outline {
  /** SVG path; empty when nothing is drawn. What is in it is on one side all along: holes are holes by any rule. */
  readonly path: string;
  /** Members within it. */
  readonly inside: readonly Point[];
}

/** Gaps up to this much are filled, and members up to this much apart joined by a corridor; in spacings. */
const FILLED = 1.4;
const JOINED = 2.6;
/** Half of the width of a corridor, in paddings. */
const CORRIDOR = 0.6;
/** Members of a large crowd are near enough to each other without corridors. */
const MOST_JOINED = 300;
/** Grids of large outlines are coarser. */
const MOST_CORNERS = 9000;

/**
 * A soft outline around the members of a group, in one piece or several: those near one another are in one, gaps and bays
 * between them are filled, whoever is not a member is left out. Twice the time of a convex hull.
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
  // A hole counts when somebody is in it.
  const kept = pieces.flatMap(([outer = [], ...holes]) => [
    outer,
    ...holes.filter((hole) => near.some((at) => isInPolygon(hole, at))),
  ]);
  return {
    path: kept.map(smoothPath).join(''),
    inside: members.filter((at) => pieces.some(([outer = []]) => isInPolygon(outer, at))),
  };
}

/** Closed lines around where values are above 0, which they are nowhere on the edge: of each piece the outer one, then its holes. */
function linesAround({ left, top, cell, columns, rows }: Grid, values: Float64Array): Point[][][] {
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(values), 0);
  // A line of d3 ends where it begins, and its corners are half a cell off ours.
  const pointAt = ([x = 0, y = 0]: readonly number[]) => ({ x: left + (x - 0.5) * cell, y: top + (y - 0.5) * cell });
  return coordinates.map((piece) => piece.map((line) => line.slice(1).map(pointAt)));
}

/** Above 0 inside. */
function valuesOf(
  grid: Grid,
  members: readonly Point[],
  others: readonly Point[],
  { radius, padding, spacing, joined = JOINED }: OutlineSizes,
  ball: number,
): Float64Array {
  const margin = radius + padding;
  const toMember = distancesTo(grid, members.map(asSegment), margin + ball + grid.cell);
  // Where no ball of that size fits between members, it is filled.
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
    // An actor who is no member keeps the outline away, up to half of the way to the nearest member.
    const apart = Math.max(other - margin, (other - away) / 2);
    const corridor = Math.min(CORRIDOR * margin - (toCorridor[at] ?? 0), other - radius - 3);
    const own = Math.min(radius + 3 - away, (other - away) / 2 + 1);
    values[at] = Math.max(Math.min(filled, apart), corridor, own);
  }
  return values;
}

/** Each value with its neighbours: corners are rounded. The edge stays out. */
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

/** Curves from middle to middle of the sides of every second point, each corner being the handle. */
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
