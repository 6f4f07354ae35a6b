import type { ActorGraph } from '../actorGraph';
import { connectedGroups } from './connectedGroups';
import { aloneEach, type Grouping, relabelled } from './grouping';
import { moveLocally } from './localMoves';
import { foldGroups, weightedGraphOf } from './weightedGraph';

/**
 * Gain, in ties, for which an actor leaves the group it is kept in, or two kept groups become one. One tie more or
 * less changes the gain of its two ends by about 1 and of all others by a few hundredths: between the two, an edit
 * moves only those it is about.
 */
const INERTIA = 0.25;

/**
 * Adapts kept groups to a map that was edited: groups that fell apart are split, then actors, then whole groups, move
 * where they truly gain. What did not change stays as it is, whatever the seed and the names. Time about O(m).
 */
export function settle(graph: ActorGraph, kept: Grouping): Grouping {
  const finest = weightedGraphOf(graph);
  const inOrder = aloneEach(finest.size);
  let grouping = connectedGroups(graph, kept);
  for (;;) {
    const moved = connectedGroups(graph, moveLocally(finest, grouping, inOrder, INERTIA));
    const folded = foldGroups(finest, moved);
    const alone = aloneEach(folded.graph.size);
    const merged = moveLocally(folded.graph, alone, alone, INERTIA);
    const next = relabelled(folded.vertexOf.map((vertex) => merged[vertex] ?? 0));
    if (next.every((label, vertex) => label === grouping[vertex])) return grouping;
    grouping = next;
  }
}
