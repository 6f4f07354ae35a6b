import type { ActorGraph } from '../actorGraph';
import { connectedGroups } from './connectedGroups';
import type { Grouping } from './grouping';

/** What two groupings agree on: actors are together where both put them together and ties hold them so. */
export function overlap(graph: ActorGraph, one: Grouping, other: Grouping): Grouping {
  const first = new Map<number, number>();
  const both = Uint32Array.from(one, (label, vertex) => {
    const pair = label * one.length + (other[vertex] ?? 0);
    const known = first.get(pair) ?? vertex;
    first.set(pair, known);
    return known;
  });
  return connectedGroups(graph, both);
}
