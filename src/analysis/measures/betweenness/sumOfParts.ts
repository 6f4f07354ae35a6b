import type { ActorGraph } from '../../actorGraph';

/** Work worth a part of its own: about a tenth of a second. */
export const WORK_OF_A_PART = 8_000_000;

/** True when a map may have more than two parts: what is left after it is made smaller is never more than this. */
export function mayHaveManyParts({ order, size }: ActorGraph): boolean {
  return order * (order + 2 * size) > 2 * WORK_OF_A_PART;
}

/** The sum of all parts, in order. */
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
