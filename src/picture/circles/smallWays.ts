import { neighboursOf, rowsOf } from '../../analysis/rowsOf';
import type { Point } from '../../domain/placement';
import { type Frame, scenePoint } from '../frame';
import { angleOf, onCircle, positive } from '../geometry/angle';
import type { Way } from '../geometry/untangle';
import { bandHalf, ringRadius } from './rings';
import type { OnRings } from './smallOrder';
import { SURROUNDED_FROM, type Turn } from './smallTurn';

/** Widest angle between two direct contacts as seen on screen, in radians. */
export const WIDEST_SEEN = 2.03;
/** Most lean to one side, as a share of the own part, in radians. */
const MOST_LEANT = 1;

/** Returns a test: no angle beside a contact would be wide if it were there. */
export function surroundedBy(contacts: readonly number[], { angles }: Turn, seen: readonly Point[], frame: Frame) {
  if (contacts.length < SURROUNDED_FROM) return () => true;
  const inTurn = contacts.toSorted((a, b) => (angles[a] ?? 0) - (angles[b] ?? 0));
  const { x: middleX, y: middleY } = scenePoint(frame, { x: 0, y: 0 });
  const seenAt = ({ x, y }: Point) => angleOf({ x: x - middleX, y: y - middleY });
  return (vertex: number, at: Point): boolean => {
    const nth = inTurn.indexOf(vertex);
    const beside = (by: number) => seenAt(seen[inTurn.at((nth + by) % inTurn.length) ?? 0] ?? at);
    const own = seenAt(at);
    return positive(own - beside(-1)) < WIDEST_SEEN && positive(beside(1) - own) < WIDEST_SEEN;
  };
}

/** Orders actors without a known chain so that contacts are adjacent, from one end of a chain to the other. */
export function besideContacts(graph: OnRings['graph'], trayed: readonly number[]): number[] {
  const tiesOf = (vertex: number) => neighboursOf(rowsOf(graph), vertex).length;
  const found = new Set<number>();
  const visit = (vertex: number): void => {
    if (found.has(vertex)) return;
    found.add(vertex);
    for (const other of [...neighboursOf(rowsOf(graph), vertex)].sort((a, b) => tiesOf(a) - tiesOf(b))) {
      if (trayed.includes(other)) visit(other);
    }
  };
  for (const vertex of trayed.toSorted((a, b) => tiesOf(a) - tiesOf(b) || a - b)) visit(vertex);
  return [...found];
}

/** Shifts up and down in the tray, in CSS pixels: within a row, ties would run through others. */
export function waysInTray({ x, y }: Point, highest: number): Way[] {
  return [0, -14, 14, -24, 24]
    .filter((up) => up >= 0 || y + up >= highest)
    .map((up) => ({ at: { x, y: y + up }, cost: Math.abs(up) / 20 }));
}

/** Leans beyond the own part, in radians, and distance kept from the edge of the sector: used when nothing nearer helps. */
const FAR_LEANS = [0.3, -0.3, 0.5, -0.5, 0.8, -0.8];
const EDGE = 0.03;

/** Rows of a ring, as shares of half its band, and leans, as shares of the own part of the turn. */
const ROWS = [0, 0.8, -0.8, 0.4, -0.4, 1, -1];
const LEANS = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36, 0.45, -0.45];

interface RingWay extends Way {
  readonly angle: number;
}

/** On a crowded ring, candidates farther in or out and to the sides. */
export function waysOnRing(ring: number, { angles, widths }: Turn, vertex: number, frame: Frame): RingWay[] {
  const own = Math.min(MOST_LEANT, widths[vertex] ?? 0);
  const leans = [...LEANS.map((lean) => lean * own), ...FAR_LEANS];
  return ROWS.flatMap((row) =>
    leans.map((lean) => {
      const angle = (angles[vertex] ?? 0) + lean;
      const at = scenePoint(frame, onCircle(ringRadius(ring) + row * bandHalf(ring), angle));
      return { at, angle, cost: Math.abs(row) + 2 * Math.abs(lean) };
    }),
  );
}

/** Returns a test: a direction lies in the part of the turn of the vertex's sector; always true with a single sector. */
export function withinSectors({ sectorOf }: OnRings, order: readonly number[], { angles, widths }: Turn) {
  const spans = new Map<number, { readonly from: number; readonly to: number }>();
  for (const vertex of order) {
    const [angle, half] = [angles[vertex] ?? 0, (widths[vertex] ?? 0) / 2];
    const known = spans.get(sectorOf[vertex] ?? 0) ?? { from: angle, to: angle };
    spans.set(sectorOf[vertex] ?? 0, {
      from: Math.min(known.from, angle - half),
      to: Math.max(known.to, angle + half),
    });
  }
  return (vertex: number, angle: number): boolean => {
    const span = spans.get(sectorOf[vertex] ?? 0);
    return spans.size < 2 || !span || (angle > span.from + EDGE && angle < span.to - EDGE);
  };
}
