import { FULL_TURN } from '../geometry/angle';
import { ringRadius } from './rings';
import { behindWhom, type OnRings, type TurnOrder } from './smallOrder';

/** Room of an actor along its ring, in stored units. */
const ROOM = 64;
/** Least width of a sector: in radians when there are few, as a share of an even split when there are many. */
const LEAST_SECTOR = 0.75;
const LEAST_SHARE = 0.65;
const PASSES = 80;
/** Most extra room for actors behind another: with more, their ties would run through the middle. */
const MOST_AIRY = 2.6;
/** Share of the remaining room for an outer actor behind nobody of its sector, compared with a contact. */
const FURTHER = 0.4;
/** From this number of direct contacts on, no angle between two of them may be wide. */
export const SURROUNDED_FROM = 4;

/** Angles, and the part of the turn reserved for each vertex and those behind it. */
export interface Turn {
  readonly angles: Float64Array;
  readonly widths: Float64Array;
}

/**
 * Shares the turn in an order: each vertex gets what those behind it need, and all of the turn is used. `widest`: most angle between two
 * direct contacts, in radians, with at least four of them; without it nothing is evened out.
 */
export function sharedTurn(around: OnRings, { sectors, order }: TurnOrder, widest?: number): Turn {
  const { graph, rings, sectorOf } = around;
  const count = graph.order;
  const rank = new Int32Array(count).fill(-1);
  order.forEach((vertex, i) => {
    rank[vertex] = i;
  });
  const behind = behindWhom(around, rank);
  const children: number[][] = Array.from({ length: count }, () => []);
  for (const vertex of order) children[behind[vertex] ?? -1]?.push(vertex);
  const needs = new Float64Array(count);
  for (const vertex of order.toSorted((a, b) => (rings[b] ?? 0) - (rings[a] ?? 0))) {
    const inside = (children[vertex] ?? []).reduce((sum, child) => sum + (needs[child] ?? 0), 0);
    needs[vertex] = Math.max(ROOM / ringRadius(rings[vertex] ?? 1), inside);
  }
  const roots = sectors.flatMap((sector) =>
    order.filter((vertex) => sectorOf[vertex] === sector && (behind[vertex] ?? -1) < 0),
  );
  const widths = needs.slice();
  share(roots, widths, around, widest);
  const angles = new Float64Array(count);
  /** Places them side by side about a direction, with a little more than they need where there is room. */
  const placeBehind = (vertex: number): void => {
    const own = children[vertex] ?? [];
    const need = own.reduce((sum, child) => sum + (needs[child] ?? 0), 0);
    if (need === 0) return;
    const factor = Math.min(MOST_AIRY, (widths[vertex] ?? 0) / need);
    let from = (angles[vertex] ?? 0) - (need * factor) / 2;
    for (const child of own) {
      widths[child] = (needs[child] ?? 0) * factor;
      angles[child] = from + (widths[child] ?? 0) / 2;
      from += widths[child] ?? 0;
      placeBehind(child);
    }
  };
  let from = -Math.PI / 2 - (widths[roots[0] ?? 0] ?? 0) / 2;
  for (const root of roots) {
    angles[root] = from + (widths[root] ?? 0) / 2;
    from += widths[root] ?? 0;
    placeBehind(root);
  }
  return { angles, widths };
}

/** Adjusts widths in place until the roots fill the turn, no contacts are far apart and no sector is a sliver. */
function share(
  roots: readonly number[],
  widths: Float64Array,
  { rings, sectorOf }: Pick<OnRings, 'rings' | 'sectorOf'>,
  widest: number | undefined,
): void {
  const scale = (some: readonly number[], factor: number): void => {
    for (const vertex of some) widths[vertex] = (widths[vertex] ?? 0) * factor;
  };
  const sumOf = (some: readonly number[]) => some.reduce((sum, vertex) => sum + (widths[vertex] ?? 0), 0);
  // The remainder goes to all direct contacts equally, which spreads them evenly first.
  const left = FULL_TURN - sumOf(roots);
  const isDirect = (vertex: number) => rings[vertex] === 1;
  const direct = roots.filter(isDirect).length;
  const shares = direct + FURTHER * (roots.length - direct);
  if (left > 0) {
    for (const vertex of roots)
      widths[vertex] = (widths[vertex] ?? 0) + (left / shares) * (isDirect(vertex) ? 1 : FURTHER);
  } else scale(roots, FULL_TURN / sumOf(roots));
  if (widest === undefined || roots.length < 2) return;
  const sectors = [...new Set(roots.map((vertex) => sectorOf[vertex]))];
  const bySector = sectors.map((sector) => roots.filter((vertex) => sectorOf[vertex] === sector));
  const contacts = roots.flatMap((vertex, i) => (rings[vertex] === 1 ? [i] : []));
  for (let pass = 0; pass < PASSES; pass++) {
    let isRight = true;
    const least = Math.min(LEAST_SECTOR, (LEAST_SHARE * FULL_TURN) / bySector.length);
    if (bySector.length > 1) {
      for (const members of bySector) {
        const width = sumOf(members);
        if (width >= least * 0.98) continue;
        isRight = false;
        scale(members, (least / width) ** 1.1);
      }
    }
    if (contacts.length >= SURROUNDED_FROM) {
      for (const [i, from] of contacts.entries()) {
        const to = contacts[(i + 1) % contacts.length] ?? from;
        const between: number[] = [];
        for (let at = (from + 1) % roots.length; at !== to; at = (at + 1) % roots.length) between.push(roots[at] ?? 0);
        const ends = [roots[from] ?? 0, roots[to] ?? 0];
        const gap = sumOf(ends) / 2 + sumOf(between);
        if (gap <= widest * 1.005) continue;
        isRight = false;
        scale([...ends, ...between], (widest / gap) ** 0.8);
      }
    }
    scale(roots, FULL_TURN / Math.max(1e-9, sumOf(roots)));
    if (isRight) return;
  }
}
