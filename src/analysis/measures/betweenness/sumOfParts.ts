import type { ActorGraph } from '../../actorGraph';

/** Work that is worth a part of its own: about a tenth of a second. */
export const WORK_OF_A_PART = 8_000_000;

/** True when a map may have more than two parts. An upper bound: making the map smaller only reduces the work. */
export function mayHaveManyParts({ order, size }: ActorGraph): boolean {
  return order * (order + 2 * size) > 2 * WORK_OF_A_PART;
}

export function sumOfParts(parts: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(0), ...others] = parts;
  const sum = first.slice();
  for (const values of others) {
    for (let vertex = 0; vertex < sum.length; vertex++) {
      sum[vertex] = (sum[vertex] as number) + (values[vertex] as number);
    }
  }
  return sum;
}
