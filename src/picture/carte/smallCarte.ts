import { type Adjacency, neighboursOf } from '../../analysis/rowsOf';
import type { Point } from '../../domain/placement';
import { frameOfBox, scenePoint, storedPoint, withRoomAround } from '../frame';
import { boxOfPoints, type Size } from '../geometry/box';
import { crossingsOf, lineLength, linesOf } from '../geometry/crossings';
import { untangle, type Way } from '../geometry/untangle';
import { BENEFICIARY_FACTOR, markRadius } from '../marks/markSize';
import { FEWEST, SMALL_CARTE } from '../smallMap';
import { bodiesOf, type Crowd, crowdOf } from './crowd';
import { freeLayout } from './freeLayout';
import { GOLDEN } from './groupSeats';
import { settle } from './settle';
import { untiedBlock } from './untiedBlock';

/** Square units for each actor, as in the layout of large maps. */
const AREA = 1.3;
const STEPS = 140;
/** Up to this many actors another drawing is tried, and how much better it must be. */
const FEW = 16;
const WORTH_IT = 0.85;
/** Places of two or three actors beside the middle one, as shares of half the box. */
const BESIDE = { x: 0.62, y: 0.3 } as const;
/** Names need this much more room beside than below. */
const WIDE_NAMES = 1.5;
/** A flatter drawing is turned first, since stretching it to the box would distort it. */
const FLAT = 0.45;
const TURNS = 36;

export interface SmallCarteInput {
  readonly graph: Adjacency;
  /** Vertex → group number; negative: none. */
  readonly groupOf: ArrayLike<number>;
  /** Known stored places. */
  readonly previous: readonly (Point | undefined)[];
  /** Vertices placed by hand, which stay. */
  readonly pinned: ReadonlySet<number>;
  /** Vertex with a larger mark; −1: none. */
  readonly beneficiary: number;
  readonly viewport: Size;
}

/**
 * Lays out the Carte of a small map as a whole: from current places, so that actors are found again, or from nothing when most have none.
 * Always fills the same box. Deterministic.
 */
export function smallCarte({ graph, groupOf, previous, pinned, beneficiary, viewport }: SmallCarteInput): Point[] {
  const count = graph.offsets.length - 1;
  if (count <= 0) return [];
  const isOfFewest = count <= FEWEST;
  const isTied = graph.offsets.at(-1) !== 0;
  const drawn = () => (isTied ? laidOut({ graph, groupOf, previous }) : inRows(count, viewport));
  const laid = isOfFewest ? besideEachOther(graph, previous, beneficiary) : drawn();
  const points = laid.map((at, vertex) => (pinned.has(vertex) && previous[vertex]) || at);
  const box = { left: -SMALL_CARTE.x, right: SMALL_CARTE.x, top: -SMALL_CARTE.y, bottom: SMALL_CARTE.y };
  const frame = frameOfBox(isOfFewest ? box : withRoomAround(box, count), viewport, 'free', true);
  const seen = points.map((at) => scenePoint(frame, at));
  const radius = markRadius(count, viewport);
  const edge = scenePoint(frame, SMALL_CARTE);
  untangle({
    points: seen,
    radii: Float64Array.from(points, (_, vertex) => radius * (vertex === beneficiary ? BENEFICIARY_FACTOR : 1.2)),
    lines: linesOf(graph, () => true),
    movable: [...points.keys()].filter((vertex) => !pinned.has(vertex)),
    waysFor: (vertex) => waysAround(seen[vertex] ?? { x: 0, y: 0 }, radius, edge),
  });
  return seen.map((at, vertex) => (pinned.has(vertex) ? (points[vertex] ?? at) : storedPoint(frame, at)));
}

/** Two or three actors: a chain from side to side, otherwise the beneficiary in the middle; actors on the left stay on the left. */
function besideEachOther(graph: Adjacency, previous: readonly (Point | undefined)[], beneficiary: number): Point[] {
  const count = previous.length;
  const tiesOf = (vertex: number) => neighboursOf(graph, vertex).length;
  const vertices = [...previous.keys()];
  const own = Math.max(0, beneficiary);
  const middle = tiesOf(own) === 2 ? own : (vertices.find((vertex) => tiesOf(vertex) === 2) ?? own);
  const others = vertices.filter((vertex) => vertex !== middle);
  // Newcomers go to the free side.
  const xOf = (vertex: number) => previous[vertex]?.x ?? 0;
  others.sort((a, b) => xOf(b) - xOf(a) || a - b);
  const isLeft = count === 2 && xOf(others[0] ?? middle) < 0;
  const points = previous.map(() => ({ x: 0, y: 0 }));
  others.forEach((vertex, i) => {
    const side = (i === 0) === isLeft ? -1 : 1;
    points[vertex] = { x: side * BESIDE.x * SMALL_CARTE.x, y: -side * BESIDE.y * SMALL_CARTE.y };
  });
  return points;
}

/**
 * Without any tie: at least three rows, each shifted by half a step, so that the picture, stretched to its edges, has no hole in the
 * middle.
 */
function inRows(count: number, { width, height }: Size): Point[] {
  const rows = Math.max(3, Math.round(Math.sqrt((WIDE_NAMES * count * height) / width)));
  const starts = Array.from({ length: rows + 1 }, (_, row) => Math.round((row * count) / rows));
  const lengths = starts.slice(1).map((end, row) => end - (starts[row] ?? 0));
  const apart = (2 * SMALL_CARTE.x) / Math.max(...lengths);
  const isEven = count % rows === 0;
  return lengths.flatMap((length, row) => {
    const aside = isEven ? (row % 2) / 2 : 0;
    return Array.from({ length }, (_, i) => ({
      x: apart * (i - (length - 1) / 2 + aside),
      y: SMALL_CARTE.y * ((2 * row) / (rows - 1) - 1),
    }));
  });
}

/** From current places, unless a layout from nothing has much shorter ties and fewer crossings, for few actors. */
function laidOut({ graph, groupOf, previous }: Pick<SmallCarteInput, 'graph' | 'groupOf' | 'previous'>): Point[] {
  const count = previous.length;
  const known = previous.filter((at) => at !== undefined).length;
  const isKnown = known > 1 && 2 * known >= count;
  const kept = isKnown ? boxed(settled(crowdOf(graph, groupOf), previous, graph)) : null;
  if (kept && count > FEW) return kept;
  const anew = turnedTo(boxed(freeLayout({ graph, groupOf, seed: 1 })), previous);
  return kept && costOf(kept, graph) * WORTH_IT <= costOf(anew, graph) ? kept : anew;
}

/** Crossings and squared lengths of ties; squares bring actors with many ties to the middle. */
function costOf(points: readonly Point[], graph: Adjacency): number {
  const lines = linesOf(graph, () => true);
  const xs = Float64Array.from(points, ({ x }) => x / SMALL_CARTE.x);
  const ys = Float64Array.from(points, ({ y }) => y / SMALL_CARTE.y);
  let length = 0;
  for (let line = 0; line < lines.count; line++) length += lineLength(lines.ends, xs, ys, line) ** 2;
  return length + crossingsOf(lines, xs, ys);
}

/** Turns by a half or mirrors a drawing so that known actors are near their former places. */
function turnedTo(points: readonly Point[], previous: readonly (Point | undefined)[]): Point[] {
  const ways = [1, -1].flatMap((x) => [1, -1].map((y) => points.map((at) => ({ x: at.x * x, y: at.y * y }))));
  const farOf = (some: readonly Point[]) =>
    some.reduce((sum, at, vertex) => {
      const was = previous[vertex];
      return was ? sum + Math.hypot(at.x - was.x, at.y - was.y) : sum;
    }, 0);
  return ways.reduce((nearest, way) => (farOf(way) < farOf(nearest) - 1 ? way : nearest));
}

/** Candidate places around a point, nearest first, within the box. */
function waysAround({ x, y }: Point, radius: number, edge: Point): Way[] {
  const ways: Way[] = [];
  for (const away of [1.5, 2.5, 3.5, 5, 7, 10]) {
    for (let i = 0; i < 12; i++) {
      const angle = (i * Math.PI) / 6;
      const at = { x: x + away * radius * Math.cos(angle) * 1.4, y: y + away * radius * Math.sin(angle) };
      if (Math.abs(at.x) <= edge.x && Math.abs(at.y) <= edge.y) ways.push({ at, cost: 0.5 * away });
    }
  }
  return ways;
}

/** Settles actors from their places; newcomers start beside their contacts. In units. */
function settled(crowd: Crowd, previous: readonly (Point | undefined)[], graph: Adjacency): Point[] {
  const { vertices, untied } = crowd;
  const count = vertices.length;
  const side = Math.sqrt(count * AREA);
  const scale = { x: side / 2 / SMALL_CARTE.x, y: side / 2 / SMALL_CARTE.y };
  const block = untiedBlock(untied, side);
  const startOf = (vertex: number, i: number): Point => {
    const at = previous[vertex];
    if (at) return { x: at.x * scale.x, y: at.y * scale.y };
    const contacts = [...neighboursOf(graph, vertex)].flatMap((other) => previous[other] ?? []);
    const away = 0.7;
    const mean = (pick: (point: Point) => number) =>
      contacts.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, contacts.length);
    return {
      x: mean((point) => point.x) * scale.x * 1.25 + away * Math.cos(i * GOLDEN),
      y: mean((point) => point.y) * scale.y * 1.25 + away * Math.sin(i * GOLDEN),
    };
  };
  const start = vertices.map((vertex, i) => (i < untied ? block[i] : undefined) ?? startOf(vertex, i));
  const xs = Float64Array.from(start, ({ x }) => x);
  const ys = Float64Array.from(start, ({ y }) => y);
  const bodies = bodiesOf(crowd, xs, ys);
  settle(bodies, { steps: STEPS, area: AREA, gather: 0.05, between: 0.3 });
  const points: Point[] = [];
  vertices.forEach((vertex, i) => {
    points[vertex] = { x: bodies.xs[i] ?? 0, y: bodies.ys[i] ?? 0 };
  });
  return points;
}

/** Scales a drawing to the box of small maps. */
function boxed(points: readonly Point[]): Point[] {
  const standing = flatness(points) < FLAT ? leastFlat(points) : points;
  const { middle, half } = extentOf(standing);
  return standing.map(({ x, y }) => ({
    x: ((x - middle.x) / Math.max(1e-6, half.x)) * SMALL_CARTE.x,
    y: ((y - middle.y) / Math.max(1e-6, half.y)) * SMALL_CARTE.y,
  }));
}

function leastFlat(points: readonly Point[]): readonly Point[] {
  let best = points;
  for (let i = 1; i < TURNS; i++) {
    const angle = (i / TURNS) * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const turned = points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
    if (flatness(turned) > flatness(best) + 0.02) best = turned;
  }
  return best;
}

/** 1 when as wide as high, 0 for a straight line along an axis. */
function flatness(points: readonly Point[]): number {
  const { half } = extentOf(points);
  return Math.min(half.x, half.y) / Math.max(1e-6, half.x, half.y);
}

function extentOf(points: readonly Point[]): { readonly middle: Point; readonly half: Point } {
  const { left, right, top, bottom } = boxOfPoints(points);
  return {
    middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
    half: { x: (right - left) / 2, y: (bottom - top) / 2 },
  };
}
