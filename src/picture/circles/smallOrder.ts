import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf, neighboursOf, rowsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { angleOf, positive } from '../geometry/angle';
import type { CirclesInput } from './circlesInput';
import { sectorIndex } from './sectors';

/** Order around the centre: sectors in turn, members as they come in `order`. */
export interface TurnOrder {
  readonly sectors: readonly number[];
  readonly order: readonly number[];
}

export interface OnRings {
  readonly graph: ActorGraph;
  readonly rings: Int8Array;
  /** Vertex → number of its sector. */
  readonly sectorOf: Int32Array;
  /** Vertices on a ring that were not placed by hand, innermost first. */
  readonly movable: readonly number[];
}

export function onRings(input: CirclesInput, rings: Int8Array, isPinned: Uint8Array): OnRings {
  const { graph, sectors } = input;
  const index = sectorIndex(sectors);
  const sectorOf = Int32Array.from(idsOf(graph), (id) => index.get(id) ?? Math.max(0, sectors.length - 1));
  const movable = [...idsOf(graph).keys()].filter((vertex) => (rings[vertex] ?? 0) > 0 && !isPinned[vertex]);
  movable.sort((a, b) => (rings[a] ?? 0) - (rings[b] ?? 0) || a - b);
  return { graph, rings, sectorOf, movable };
}

/**
 * Order given by known places; `isWhole`: members of each sector are adjacent in it. A sector with scattered members starts at its longest
 * run.
 */
export function knownOrder(
  { graph, rings, sectorOf, movable }: OnRings,
  previous: ReadonlyMap<ActorId, Point>,
): TurnOrder & { readonly isWhole: boolean } {
  const placed = movable
    .flatMap((vertex) => {
      const at = previous.get(idsOf(graph)[vertex] ?? ('' as ActorId));
      // A place in the tray gives no direction.
      return at && Math.hypot(at.x, at.y) > 1 ? [{ vertex, angle: positive(angleOf(at) + Math.PI / 2) }] : [];
    })
    .sort((a, b) => a.angle - b.angle || (rings[a.vertex] ?? 0) - (rings[b.vertex] ?? 0) || a.vertex - b.vertex)
    .map(({ vertex }) => vertex);
  const count = placed.length;
  const sectorAt = (i: number) => sectorOf[placed[(i + count) % count] ?? 0] ?? 0;
  const starts = new Map<number, { start: number; length: number }>();
  let runs = 0;
  for (let i = 0; i < count; i++) {
    if (count > 1 && sectorAt(i) === sectorAt(i - 1)) continue;
    runs++;
    let length = 1;
    while (length < count && sectorAt(i + length) === sectorAt(i)) length++;
    const known = starts.get(sectorAt(i));
    if (!known || known.length < length) starts.set(sectorAt(i), { start: i, length });
  }
  // With a single sector no run starts.
  if (starts.size === 0 && count > 0) starts.set(sectorAt(0), { start: 0, length: count });
  const sectors = [...starts].sort((a, b) => a[1].start - b[1].start).map(([sector]) => sector);
  const order = sectors.flatMap((sector) => {
    const { start } = starts.get(sector) ?? { start: 0 };
    return Array.from({ length: count }, (_, i) => placed[(start + i) % count] ?? 0).filter(
      (vertex) => sectorOf[vertex] === sector,
    );
  });
  return { sectors, order, isWhole: runs <= sectors.length };
}

/** Inserts a vertex at the cheapest of all its possible places. */
export function inserted(
  { sectors, order }: TurnOrder,
  vertex: number,
  { sectorOf }: Pick<OnRings, 'sectorOf'>,
  costOf: (order: TurnOrder) => number,
): TurnOrder {
  const sector = sectorOf[vertex] ?? 0;
  const mates = order.flatMap((other, i) => (sectorOf[other] === sector ? [i] : []));
  const sequences = sectors.includes(sector)
    ? [sectors]
    : Array.from({ length: Math.max(1, sectors.length) }, (_, i) => [
        ...sectors.slice(0, i),
        sector,
        ...sectors.slice(i),
      ]);
  const places = mates.length === 0 ? [order.length] : [...mates, (mates.at(-1) ?? 0) + 1];
  return cheapest(
    sequences.flatMap((sequence) =>
      places.map((at) => ({ sectors: sequence, order: [...order.slice(0, at), vertex, ...order.slice(at)] })),
    ),
    costOf,
  );
}

/** Swaps sectors, and members within sectors, while the order gets cheaper, up to a number of orders examined. */
export function improved(
  start: TurnOrder,
  around: Pick<OnRings, 'sectorOf'>,
  costOf: (order: TurnOrder) => number,
  most: number,
): TurnOrder {
  let best = start;
  let least = costOf(start);
  let left = most;
  const consider = (some: TurnOrder): boolean => {
    left--;
    const cost = costOf(some);
    if (cost >= least - 0.5) return false;
    least = cost;
    best = some;
    return true;
  };
  const onePass = (): boolean => {
    let isBetter = false;
    for (const changed of sequencesNear(best.sectors)) if (consider({ ...best, sectors: changed })) isBetter = true;
    for (const vertex of start.order) {
      for (const order of ordersWith(vertex, best.order, around)) if (consider({ ...best, order })) isBetter = true;
      if (left <= 0) return false;
    }
    return isBetter;
  };
  while (onePass());
  return best;
}

/** Orders in which a vertex stands elsewhere within its sector. */
function ordersWith(vertex: number, order: readonly number[], { sectorOf }: Pick<OnRings, 'sectorOf'>): number[][] {
  const others = order.filter((other) => other !== vertex);
  const isMate = (other: number | undefined) => other !== undefined && sectorOf[other] === sectorOf[vertex];
  const exchanged = others.filter(isMate).map((other) => {
    const way = new Map([
      [vertex, other],
      [other, vertex],
    ]);
    return order.map((one) => way.get(one) ?? one);
  });
  const moved = Array.from({ length: others.length + 1 }, (_, at) => at)
    .filter((at) => isMate(others[at - 1]) || isMate(others[at]))
    .map((at) => [...others.slice(0, at), vertex, ...others.slice(at)]);
  return [...moved, ...exchanged];
}

function sequencesNear(sectors: readonly number[]): number[][] {
  const near: number[][] = [];
  for (let i = 1; i < sectors.length; i++) {
    for (let j = i + 1; j < sectors.length; j++) {
      const changed = [...sectors];
      [changed[i], changed[j]] = [changed[j] ?? 0, changed[i] ?? 0];
      near.push(changed);
    }
  }
  return near;
}

function cheapest(some: readonly TurnOrder[], costOf: (order: TurnOrder) => number): TurnOrder {
  let [best] = some;
  let least = Number.POSITIVE_INFINITY;
  for (const one of some) {
    const cost = costOf(one);
    if (cost >= least - 1e-6) continue;
    least = cost;
    best = one;
  }
  return best ?? { sectors: [], order: [] };
}

/** For each vertex, its contact one ring further in and of the same sector, the nearest in the order; −1: none. */
export function behindWhom({ graph, rings, sectorOf }: OnRings, rank: Int32Array): Int32Array {
  return Int32Array.from(idsOf(graph), (_, vertex) => {
    if ((rank[vertex] ?? -1) < 0 || rings[vertex] === 1) return -1;
    let best = -1;
    for (const other of neighboursOf(rowsOf(graph), vertex)) {
      const isInside = (rank[other] ?? -1) >= 0 && rings[other] === (rings[vertex] ?? 0) - 1;
      if (!isInside || sectorOf[other] !== sectorOf[vertex]) continue;
      const away = (some: number) => Math.abs((rank[some] ?? 0) - (rank[vertex] ?? 0));
      if (best < 0 || away(other) < away(best)) best = other;
    }
    return best;
  });
}
