import type { Bodies, Springs } from './bodies';
import { settle } from './settle';

/** Area of an actor in its group in square units, and margin of a group for its outline in units. */
const MEMBER = 1.15;
const RIM = 0.4;
/** Golden angle, which spreads points evenly on a spiral. */
export const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Radius of a disc for this many actors, in units. */
export function discRadius(members: number): number {
  return Math.sqrt((members * MEMBER) / Math.PI) + (members > 2 ? RIM : 0);
}

/** Share of the way that the first of two tied bodies moves: the better tied one moves less. */
export function shareOf(own = 1, other = 1): number {
  return other / (own + other);
}

/**
 * Places groups as discs, pulled together by the number of ties between their members, in a square that all members fill. `sizes`: members
 * of each; the first `fixed` keep their place in `xs`, `ys`, the others are overwritten.
 */
export function seatGroups(
  xs: Float64Array,
  ys: Float64Array,
  sizes: Float64Array,
  fixed: number,
  ties: Springs,
  groupOf: Int32Array,
  area: number,
  order: readonly number[],
): void {
  const count = sizes.length;
  const reach = Math.sqrt((area * sizes.reduce((sum, size) => sum + size, 0)) / Math.max(1, count));
  for (let group = fixed; group < count; group++) {
    const nth = order[group] ?? group;
    xs[group] = 0.8 * reach * Math.sqrt(nth + 0.5) * Math.cos(nth * GOLDEN);
    ys[group] = 0.8 * reach * Math.sqrt(nth + 0.5) * Math.sin(nth * GOLDEN);
  }
  const bodies: Bodies = {
    xs,
    ys,
    weights: sizes,
    radii: sizes.map(discRadius),
    springs: between(ties, groupOf, sizes),
    groupOf: Int32Array.from(sizes, (_, group) => group),
    groupRadii: new Float64Array(0),
    fixed,
  };
  settle(bodies, { steps: 200, area, gather: 0, between: 0 });
}

/** One spring for each pair of groups with ties between them. */
function between({ from, to }: Springs, groupOf: Int32Array, sizes: Float64Array): Springs {
  const count = sizes.length;
  const numbers = new Map<number, number>();
  for (let tie = 0; tie < from.length; tie++) {
    const a = groupOf[from[tie] ?? 0] ?? 0;
    const b = groupOf[to[tie] ?? 0] ?? 0;
    if (a === b) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    numbers.set(key, (numbers.get(key) ?? 0) + 1);
  }
  const pairs = [...numbers].map(([key, ties]) => ({ a: Math.floor(key / count), b: key % count, ties }));
  const all = new Float64Array(count);
  for (const { a, b, ties } of pairs) {
    all[a] = (all[a] ?? 0) + ties;
    all[b] = (all[b] ?? 0) + ties;
  }
  return {
    from: Int32Array.from(pairs, ({ a }) => a),
    to: Int32Array.from(pairs, ({ b }) => b),
    pull: Float64Array.from(pairs, ({ a, b, ties }) => ties / Math.min(all[a] ?? 1, all[b] ?? 1)),
    length: Float64Array.from(pairs, ({ a, b }) => discRadius(sizes[a] ?? 1) + discRadius(sizes[b] ?? 1)),
    share: Float64Array.from(pairs, ({ a, b }) => shareOf(all[a], all[b])),
  };
}
