import { idsOf, rowsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { circlesFrame, type Frame, scenePoint, storedPoint } from '../frame';
import { smallCirclesFrame } from '../frameFor';
import { angleOf, FULL_TURN, onCircle, positive, wrapped } from '../geometry/angle';
import { crossingsOf, type Lines, lengthOf, linesOf } from '../geometry/crossings';
import { placesById } from '../geometry/placesById';
import { separate } from '../geometry/separate';
import { throughMarks } from '../geometry/throughMarks';
import { untangle } from '../geometry/untangle';
import { BENEFICIARY_FACTOR, markRadius } from '../marks/markSize';
import type { CirclesInput } from './circlesInput';
import { outermostRing, ringOfIn, ringRadius, TRAY } from './rings';
import { SECTOR_RIM } from './sectorReach';
import { improved, inserted, knownOrder, type OnRings, onRings, type TurnOrder } from './smallOrder';
import { SURROUNDED_FROM, sharedTurn, type Turn } from './smallTurn';
import { besideContacts, surroundedBy, WIDEST_SEEN, waysInTray, waysOnRing, withinSectors } from './smallWays';
import { smallTraySlots } from './tray';

/** `CROSSING`: length of ties in CSS pixels that a crossing costs; `THROUGH`: crossings that a tie through a mark costs. */
const CROSSING = 260;
const THROUGH = 6;
/** Most orders examined, when one is made from nothing or ties run through marks. */
const MOST_LOOKED_AT = 500;
const TURNS = 72;
/** Widest angles between two direct contacts, in radians, tried in this order until narrow enough on screen. */
const WIDEST = [1.72, 1.64, 1.58];
/** Cost of turning everything by one radian. */
const STILL = 0.12;
/** Gap between the rim and the highest actor of the tray, in CSS pixels. */
const TRAY_EDGE = 6;
/** Up to this number, filling the view comes first. */
const FEW = 6;
/** Share of the view that marks should cover, without names, even when that needs a turn. */
const LEAST_FILLED = 0.47;

/**
 * Lays out Circles of a small map as a whole: direct contacts all around, actors behind them outwards, sectors in turn. Known actors keep
 * their order around the circle; newcomers go where ties cross least; actors placed by hand stay. Scene pixels are those of the frame that
 * the picture will fill.
 */
export function smallCircles(input: CirclesInput, rings: Int8Array): Point[] {
  const { graph, previous, pinned, viewport } = input;
  const isPinned = Uint8Array.from(idsOf(graph), (id) => (pinned.has(id) && previous.has(id) ? 1 : 0));
  const points: Point[] = idsOf(graph).map((id, vertex) => (isPinned[vertex] && previous.get(id)) || { x: 0, y: 0 });
  const around = onRings(input, rings, isPinned);
  const rim = ringRadius(outermostRing(rings)) + SECTOR_RIM;
  const half = { left: -rim, right: rim, top: -rim, bottom: rim };
  const trayed = besideContacts(
    graph,
    [...idsOf(graph).keys()].filter((vertex) => rings[vertex] === TRAY && !isPinned[vertex]),
  );
  const slots = smallTraySlots(half, trayed.length, viewport);
  trayed.forEach((vertex, i) => {
    points[vertex] = slots[i] ?? { x: 0, y: 0 };
  });
  const roomy = circlesFrame(half, slots.at(-1)?.y ?? null, viewport, true);
  const radius = markRadius(graph.order, viewport);
  const radii = Float64Array.from(rings, (ring) => (ring === 0 ? radius * BENEFICIARY_FACTOR : radius));
  const drawing: Drawing = {
    around,
    points,
    frame: roomy,
    radii,
    lines: linesOf(rowsOf(graph), (vertex) => (rings[vertex] ?? TRAY) >= 0),
  };
  let best: ReturnType<typeof placedIn> | null = null;
  for (const next of ordersOf(input, drawing)) {
    const { order, isKept } = next();
    const one = placedIn(input, drawing, order, trayed);
    if (!best || one.faults < best.faults) best = one;
    if (best.through === 0 && isKept) break;
  }
  return best?.points ?? points;
}

/** Places everybody by an order, then moves them aside where marks, ties and names need it. */
function placedIn(input: CirclesInput, drawing: Drawing, { sectors, order }: TurnOrder, trayed: readonly number[]) {
  const { around, radii, lines } = drawing;
  const { rings } = around;
  const movable = [...order, ...trayed];
  const isMovable = new Set(movable);
  const points = [...drawing.points];
  const { turn, frame } = turned(input, drawing, { sectors, order });
  for (const vertex of order) points[vertex] = onCircle(ringRadius(rings[vertex] ?? 1), turn.angles[vertex] ?? 0);
  const seen = points.map((point) => scenePoint(frame, point));
  const isSurrounded = surroundedBy(contactsOf(around, { order }), turn, seen, frame);
  const rim = { x: 0, y: ringRadius(outermostRing(rings)) + SECTOR_RIM };
  const highest = scenePoint(frame, rim).y + markRadius(radii.length, input.viewport) + TRAY_EDGE;
  const isInSector = withinSectors(around, order, turn);
  const waysFor = (vertex: number) => {
    if (rings[vertex] === TRAY) return waysInTray(scenePoint(frame, points[vertex] ?? { x: 0, y: 0 }), highest);
    const ways = waysOnRing(rings[vertex] ?? 1, turn, vertex, frame).filter(({ angle }) => isInSector(vertex, angle));
    return rings[vertex] === 1 ? ways.filter(({ at }) => isSurrounded(vertex, at)) : ways;
  };
  untangle({ points: seen, radii, lines: linesOf(rowsOf(around.graph), () => true), movable, waysFor });
  const marks = seen.map((at, vertex) => ({ at, radius: radii[vertex] ?? 0, fixed: !isMovable.has(vertex) }));
  const apart = separate(marks, { x: 1.5, y: 1.5 }, 30);
  for (const vertex of movable) points[vertex] = storedPoint(frame, apart[vertex] ?? { x: 0, y: 0 });
  const xs = Float64Array.from(apart, ({ x }) => x);
  const ys = Float64Array.from(apart, ({ y }) => y);
  const centre = rings.indexOf(0);
  const through = throughMarks(lines, centre < 0 ? order : [centre, ...order], xs, ys, radii);
  return { points, through, faults: THROUGH * through + crossingsOf(lines, xs, ys) };
}

interface Drawing {
  readonly around: OnRings;
  readonly points: Point[];
  readonly frame: Frame;
  readonly radii: Float64Array;
  readonly lines: Lines;
}

interface Tried {
  readonly order: TurnOrder;
  readonly isKept: boolean;
}

/**
 * Candidate orders: the kept one with newcomers; then, while ties run through marks, others without keeping. Each is computed only when
 * those before are not good enough.
 */
function ordersOf({ previous }: CirclesInput, drawing: Drawing): readonly (() => Tried)[] {
  const { around } = drawing;
  const costOf = (some: TurnOrder) => costOfOrder(drawing, some).cost;
  const known = knownOrder(around, previous);
  const withAll = (start: TurnOrder, isIn: (vertex: number) => boolean = () => true): TurnOrder => {
    const placed = new Set(start.order);
    const missing = around.movable.filter((vertex) => !placed.has(vertex) && isIn(vertex));
    return missing.reduce((order, vertex) => inserted(order, vertex, around, costOf), start);
  };
  const order = withAll(known);
  const isKnown = known.order.length > 1 && known.isWhole;
  const nothing: TurnOrder = { sectors: [], order: [] };
  const orderFrom = (start: TurnOrder): Tried => ({
    order: improved(start, around, costOf, 2 * MOST_LOOKED_AT),
    isKept: isKnown,
  });
  // Half of the vertices from nothing, then the others.
  const halfFirst = (half: number) => orderFrom(withAll(withAll(nothing, (vertex) => vertex % 2 === half)));
  return [
    ...(isKnown ? [() => ({ order, isKept: true })] : []),
    () => orderFrom(order),
    ...(isKnown ? [() => orderFrom(withAll(nothing))] : []),
    () => halfFirst(0),
    () => halfFirst(1),
  ];
}

/** Crossings, ties through marks and lengths of an order, everybody in the middle of their ring; counts only vertices of the order. */
function costOfOrder(
  { around, points, frame, radii, lines }: Drawing,
  order: TurnOrder,
): { cost: number; through: number } {
  const { rings } = around;
  const { angles } = sharedTurn(around, order);
  const xs = Float64Array.from(points, ({ x }) => x * frame.scaleX);
  const ys = Float64Array.from(points, ({ y }) => y * frame.scaleY);
  for (const vertex of order.order) {
    const { x, y } = onCircle(ringRadius(rings[vertex] ?? 1), angles[vertex] ?? 0);
    xs[vertex] = x * frame.scaleX;
    ys[vertex] = y * frame.scaleY;
  }
  const isIn = new Uint8Array(points.length);
  for (const vertex of order.order) isIn[vertex] = 1;
  rings.forEach((ring, vertex) => {
    if (ring === 0) isIn[vertex] = 1;
  });
  const drawn = order.order.length === around.movable.length ? lines : linesAmong(lines, isIn);
  const marks = [...isIn.keys()].filter((vertex) => isIn[vertex]);
  const through = throughMarks(drawn, marks, xs, ys, radii);
  const cost = CROSSING * (crossingsOf(drawn, xs, ys) + THROUGH * through) + lengthOf(drawn, xs, ys);
  return { cost, through };
}

function linesAmong({ count, ends }: Lines, isIn: Uint8Array): Lines {
  const some: number[] = [];
  for (let line = 0; line < count; line++) {
    const [a, b] = [ends[2 * line] ?? 0, ends[2 * line + 1] ?? 0];
    if (isIn[a] && isIn[b]) some.push(a, b);
  }
  return { count: some.length / 2, ends: Int32Array.from(some) };
}

function contactsOf({ rings }: OnRings, { order }: Pick<TurnOrder, 'order'>): readonly number[] {
  return order.filter((vertex) => rings[vertex] === 1);
}

/** Widest angle between two neighbouring contacts as seen on screen, in radians. */
function widestSeen(contacts: readonly number[], angles: Float64Array, by: number, { scaleX, scaleY }: Frame): number {
  const seen = contacts
    .map((vertex) => (angles[vertex] ?? 0) + by)
    .map((angle) => Math.atan2(Math.sin(angle) * scaleY, Math.cos(angle) * scaleX))
    .sort((a, b) => a - b);
  return seen.reduce((most, angle, i) => {
    const gap = positive((seen[(i + 1) % seen.length] ?? 0) - angle) || FULL_TURN;
    return Math.max(most, gap);
  }, 0);
}

interface Turned {
  readonly turn: Turn;
  readonly frame: Frame;
}

/**
 * Turns everybody about the centre so that the drawing fills the view, no angle between two direct contacts looks wide, and few move far;
 * spreads the turn more evenly while no rotation is narrow enough.
 */
function turned(input: CirclesInput, drawing: Drawing, order: TurnOrder): Turned {
  let best: (Turned & { readonly score: number; readonly wide: number }) | null = null;
  for (const widest of WIDEST) {
    const shared = sharedTurn(drawing.around, order, widest);
    for (let i = 0; i < TURNS; i++) {
      const one = turnedBy(input, drawing, order, shared, (i / TURNS) * FULL_TURN);
      if (!best || one.score > best.score + 1e-9) best = one;
    }
    if (best && best.wide <= 0) break;
  }
  return best ?? { turn: sharedTurn(drawing.around, order), frame: drawing.frame };
}

function turnedBy(input: CirclesInput, { around, points }: Drawing, order: TurnOrder, shared: Turn, by: number) {
  const { rings, graph } = around;
  const { previous, viewport, sectors } = input;
  const angles = shared.angles.map((angle) => angle + by);
  const places = placesById(graph, points);
  let far = 0;
  for (const vertex of order.order) {
    const id = idsOf(graph)[vertex] ?? ('' as ActorId);
    places.set(id, onCircle(ringRadius(rings[vertex] ?? 1), angles[vertex] ?? 0));
    const was = previous.get(id);
    if (was) far += Math.abs(wrapped((angles[vertex] ?? 0) - angleOf(was))) / order.order.length;
  }
  const frame = smallCirclesFrame(sectors, ringOfIn(graph, rings), places, viewport);
  const contacts = contactsOf(around, order);
  const wide =
    contacts.length < SURROUNDED_FROM ? 0 : Math.max(0, widestSeen(contacts, angles, 0, frame) - WIDEST_SEEN);
  const { width, height } = sizeOf(places.values());
  const area = Math.max(1, width * frame.scaleX) * Math.max(1, height * frame.scaleY);
  const filled = Math.log(area);
  const share = area / (viewport.width * viewport.height);
  return {
    turn: { ...shared, angles },
    frame,
    wide,
    score:
      filled - 4 * Math.max(0, LEAST_FILLED - share) - (order.order.length > FEW ? STILL : STILL / 4) * far - 40 * wide,
  };
}

function sizeOf(points: Iterable<Point>) {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const { x, y } of points) {
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  return { width: right - left, height: bottom - top };
}
