import { type Random, seededRandom } from '../../src/analysis/seededRandom';

export type Pair = readonly [number, number];

/** Ways to make a graph of `size` actors and about three ties each, by seed. */
export const KINDS = {
  'planted groups': plantedGroups,
  hubs: preferentialAttachment,
  'two-mode': twoMode,
} as const;
export type Kind = keyof typeof KINDS;

export const TIES_PER_ACTOR = 3;

/** Actors in groups of 25; four ties in five stay within one. */
export function plantedGroups(size: number, seed: number): Pair[] {
  const random = seededRandom(seed);
  return distinctPairs(size * TIES_PER_ACTOR, () => {
    const a = drawn(size, random);
    const group = a - (a % 25);
    const b = random() < 0.8 ? group + drawn(Math.min(25, size - group), random) : drawn(size, random);
    return [a, b];
  });
}

/** Each newcomer ties to three actors, drawn by how many ties they have. Barabási & Albert 1999. */
export function preferentialAttachment(size: number, seed: number): Pair[] {
  const random = seededRandom(seed);
  const ends: number[] = [0, 1, 2];
  const pairs: Pair[] = [];
  for (let newcomer = TIES_PER_ACTOR; newcomer < size; newcomer++) {
    const chosen = new Set<number>();
    while (chosen.size < TIES_PER_ACTOR) chosen.add(ends[drawn(ends.length, random)] ?? 0);
    for (const other of chosen) {
      pairs.push([newcomer, other]);
      ends.push(newcomer, other);
    }
  }
  return pairs;
}

/**
 * Two actors in three are persons, the rest are what they take part in (networks, bodies), some of them large. As in
 * lists of members, many take part in one or two only, so that some have the very same contacts.
 */
export function twoMode(size: number, seed: number): Pair[] {
  const random = seededRandom(seed);
  const bodies = Math.max(3, Math.floor(size / 3));
  const persons = size - bodies;
  const body = () => persons + Math.floor(bodies * random() ** 2);
  return distinctPairs(size * TIES_PER_ACTOR, () => [Math.floor(persons * random() ** 2), body()]);
}

function distinctPairs(count: number, draw: () => Pair): Pair[] {
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  // Some maps cannot hold so many: drawing stops in any case.
  for (let tries = 0; pairs.length < count && tries < count * 20; tries++) {
    const [a, b] = draw();
    const key = Math.min(a, b) * 1_000_000 + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    pairs.push([a, b]);
  }
  return pairs;
}

function drawn(size: number, random: Random): number {
  return Math.floor(random() * size);
}
