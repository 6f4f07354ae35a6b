import { type ActorGraph, neighboursOf } from '../actorGraph';
import type { Grouping } from './grouping';

/**
 * How much denser ties are within groups than chance would have them: share of ties within, minus the share expected
 * from the contacts. −0.5 … 1, 0 without ties. Resolution 1. Time O(n + m).
 * Source: Newman & Girvan 2004, "Finding and evaluating community structure in networks".
 */
export function modularity(graph: ActorGraph, grouping: Grouping): number {
  const ends = graph.neighbours.length;
  if (ends === 0) return 0;
  const endsOf = new Float64Array(graph.ids.length);
  let within = 0;
  grouping.forEach((label, vertex) => {
    const row = neighboursOf(graph, vertex);
    endsOf[label] = (endsOf[label] ?? 0) + row.length;
    for (const neighbour of row) if (grouping[neighbour] === label) within++;
  });
  return within / ends - endsOf.reduce((sum, own) => sum + (own / ends) ** 2, 0);
}
