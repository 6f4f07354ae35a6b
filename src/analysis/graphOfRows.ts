import { type ActorGraph, graphFromPairs } from './actorGraph';
import { neighboursOf, type Rows } from './rowsOf';

/** Rebuilds a graph from its rows, as received from another thread. */
export function graphOfRows({ ids, offsets, neighbours }: Rows): ActorGraph {
  const pairs: (readonly [number, number])[] = [];
  for (let vertex = 0; vertex < ids.length; vertex++) {
    for (const other of neighboursOf({ offsets, neighbours }, vertex)) if (other > vertex) pairs.push([vertex, other]);
  }
  return graphFromPairs(ids, pairs);
}
