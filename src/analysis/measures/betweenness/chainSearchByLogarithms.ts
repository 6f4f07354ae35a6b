import type { SearchedBlock } from './chainSearch';

/**
 * Variant of `addPairsBetween` for more shortest chains than a number can count: a ladder of a thousand rungs, each of
 * two actors tied to all four beside them, has 2^1000 of them. Keeps logarithms instead. Three times slower, and exact
 * to about 1e-12; no real map met so far needs it.
 */
export function addPairsByLogarithms(block: SearchedBlock, from: number, to: number, values: Float64Array): void {
  const { size, kept, offsets, neighbours, weights, copies } = block;
  const distance = new Int32Array(size);
  const queue = new Int32Array(size);
  const chains = new Float64Array(size);
  const depends = new Float64Array(size);
  for (let turn = from; turn < to; turn++) {
    const source = size - 1 - turn;
    const isLast = source >= kept;
    const left = isLast ? source + 1 : kept;
    distance.fill(-1);
    depends.fill(0);
    chains.fill(Number.NEGATIVE_INFINITY);
    distance[source] = 0;
    chains[source] = 0;
    queue[0] = source;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const vertex = queue[head] as number;
      const next = (distance[vertex] as number) + 1;
      const through = (chains[vertex] as number) + (vertex === source ? 0 : Math.log(copies[vertex] as number));
      for (let at = offsets[vertex] as number; at < (offsets[vertex + 1] as number); at++) {
        const neighbour = neighbours[at] as number;
        if (neighbour >= left) break;
        if (distance[neighbour] === -1) {
          distance[neighbour] = next;
          queue[end++] = neighbour;
        }
        if (distance[neighbour] === next) chains[neighbour] = sumOfLogarithms(chains[neighbour] as number, through);
      }
    }
    const counted = (weights[source] as number) * (isLast ? 1 : 0.5);
    for (let head = end - 1; head > 0; head--) {
      const vertex = queue[head] as number;
      const nearer = (distance[vertex] as number) - 1;
      const own = depends[vertex] as number;
      const handed = (weights[vertex] as number) + (copies[vertex] as number) * own;
      for (let at = offsets[vertex] as number; at < (offsets[vertex + 1] as number); at++) {
        const neighbour = neighbours[at] as number;
        if (neighbour >= left) break;
        if (distance[neighbour] !== nearer) continue;
        const share = Math.exp((chains[neighbour] as number) - (chains[vertex] as number));
        depends[neighbour] = (depends[neighbour] as number) + share * handed;
      }
      values[vertex] = (values[vertex] as number) + counted * own;
    }
  }
}

function sumOfLogarithms(a: number, b: number): number {
  const [larger, smaller] = a > b ? [a, b] : [b, a];
  return smaller === Number.NEGATIVE_INFINITY ? larger : larger + Math.log1p(Math.exp(smaller - larger));
}
