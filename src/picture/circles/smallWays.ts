import { neighboursOf, rowsOf } from '../../analysis/rowsOf';
import type { Point } from '../../domain/placement';
import { type Frame, scenePoint } from '../frame';
import { angleOf, onCircle, positive } from '../geometry/angle';
import type { Way } from '../geometry/untangle';
import { bandHalf, ringRadius } from './rings';
import type { OnRings } from './smallOrder';
import { SURROUNDED_FROM, type Turn } from './smallTurn';

/** The widest angle between two direct contacts as it is seen, in radians. */
export const WIDEST_SEEN = 2.03;
/** Nobody leans aside by more than a share of that, in radians. */
const MOST_LEANT = 1;

/** Whether no angle beside a contact is wide were it there. */
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

/** Those without a known chain, whoever they know beside them: from one end of a chain to the other. */
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

/** Higher and lower in the tray, in CSS pixels: ties between those in a row would run through others. */
export function waysInTray({ x, y }: Point, highest: number): Way[] {
  return [0, -14, 14, -24, 24]
    .filter((up) => up >= 0 || y + up >= highest)
    .map((up) => ({ at: { x, y: y + up }, cost: Math.abs(up) / 20 }));
}

/** Further than their own part, in radians, and how far from the edge of the sector: where nothing nearer helps. */
const FAR_LEANS = [0.3, -0.3, 0.5, -0.5, 0.8, -0.8];
const EDGE = 0.03;

/** Rows of a ring, as shares of half of its band, and ways to lean aside, as shares of the own part of the turn. */
const ROWS = [0, 0.8, -0.8, 0.4, -0.4, 1, -1];
const LEANS = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36, 0.45, -0.45];

interface RingWay extends Way {
  readonly angle: number;
}

/** On a crowded ring some stand further in or out, and lean aside. */
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

/** Whether a direction is in the part of the turn that the sector of somebody has; where there is one alone, any is. */
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
