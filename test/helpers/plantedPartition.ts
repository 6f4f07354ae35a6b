import { seededRandom } from '../../src/analysis/seededRandom';

/** Ties as pairs of numbers below `size`, the smaller first, each once. */
export type NumberedPairs = readonly (readonly [number, number])[];

export interface PlantedPartition {
  readonly size: number;
  /** Actors of each planted group; actor `v` is of group `v % (size / groupSize)`. */
  readonly groupSize: number;
  /** Share of ties drawn within a group; the ends of the others are drawn anywhere. */
  readonly inside: number;
  readonly seed: number;
}

/** Groups of actors well tied within and loosely between, three ties an actor; the same for the same seed. */
export function plantedPartition({ size, groupSize, inside, seed }: PlantedPartition): NumberedPairs {
  const random = seededRandom(seed);
  const draw = (below: number) => Math.floor(random() * below);
  const groups = Math.max(1, Math.round(size / groupSize));
  return distinctPairs(3 * size, () => {
    const a = draw(size);
    return [a, random() < inside ? (a % groups) + groups * draw(groupSize) : draw(size)];
  }).filter(([, b]) => b < size);
}

/** Every newcomer ties itself to three of those there, the better tied the likelier; the same for the same seed. */
export function preferentialAttachment(size: number, seed: number): NumberedPairs {
  const random = seededRandom(seed);
  const ends = [0, 1, 1, 2, 2, 0];
  const pairs: [number, number][] = [
    [0, 1],
    [1, 2],
    [0, 2],
  ];
  for (let newcomer = 3; newcomer < size; newcomer++) {
    const chosen = new Set<number>();
    while (chosen.size < 3) chosen.add(ends[Math.floor(random() * ends.length)] ?? 0);
    for (const other of chosen) {
      pairs.push([other, newcomer]);
      ends.push(other, newcomer);
    }
  }
  return pairs;
}

function distinctPairs(count: number, draw: () => readonly [number, number]): [number, number][] {
  const seen = new Set<string>();
  const pairs: [number, number][] = [];
  while (pairs.length < count) {
    const [one, other] = draw();
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a === b || seen.has(`${a}-${b}`)) continue;
    seen.add(`${a}-${b}`);
    pairs.push([a, b]);
  }
  return pairs;
}
