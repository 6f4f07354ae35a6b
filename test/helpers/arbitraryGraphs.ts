import * as fc from 'fast-check';
import type { ActorGraph } from '../../src/analysis/actorGraph';
import { numberedGraph } from './graphs';

/** Pairs of different vertices below `size`, built and never filtered. */
export function pairsWithin(size: number): fc.Arbitrary<[number, number][]> {
  if (size < 2) return fc.constant([]);
  const pair = fc.tuple(fc.nat(size - 1), fc.nat(size - 2)).map(([a, b]): [number, number] => [a, b < a ? b : b + 1]);
  return fc.array(pair, { maxLength: size * 2 });
}

/** A graph of at most `maxSize` actors, empty ones and actors without ties included. */
export function smallGraph(maxSize = 8): fc.Arbitrary<ActorGraph> {
  return fc.nat(maxSize).chain((size) => pairsWithin(size).map((pairs) => numberedGraph(size, pairs)));
}
