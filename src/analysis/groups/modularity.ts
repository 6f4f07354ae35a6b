import type { ActorGraph } from '../actorGraph';
import { rowsOf } from '../rowsOf';
import type { Grouping } from './grouping';

/**
 * Modularity of a grouping: share of ties within groups, minus the share expected by chance from the contacts. −0.5 …
 * 1, 0 without ties. Resolution 1. Time O(n + m).
 * Source: Newman & Girvan 2004, "Finding and evaluating community structure in networks".
 */
export function modularity(graph: ActorGraph, grouping: Grouping): number {
  const { offsets, neighbours } = rowsOf(graph);
  const ends = neighbours.length;
  if (ends === 0) return 0;
  const endsOf = new Float64Array(grouping.length);
  let within = 0;
  for (let vertex = 0; vertex < grouping.length; vertex++) {
    const label = grouping[vertex] ?? 0;
    const start = offsets[vertex] ?? 0;
    const end = offsets[vertex + 1] ?? 0;
    endsOf[label] = (endsOf[label] ?? 0) + end - start;
    for (let at = start; at < end; at++) if (grouping[neighbours[at] ?? 0] === label) within++;
  }
  return within / ends - endsOf.reduce((sum, own) => sum + (own / ends) ** 2, 0);
}
