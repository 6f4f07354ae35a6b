import type { KeptGroup } from '../../domain/keptGroup';
import { type ActorGraph, vertexIndex } from '../actorGraph';
import { type Grouping, relabelled } from './grouping';

/** The kept groups as a grouping of the graph's actors; who is in none of them is alone. */
export function keptStart(graph: ActorGraph, kept: readonly KeptGroup[]): Grouping {
  const vertexOf = vertexIndex(graph.ids);
  const labels = new Int32Array(graph.ids.length).fill(-1);
  kept.forEach(({ members }, group) => {
    for (const member of members) {
      const vertex = vertexOf.get(member);
      if (vertex !== undefined) labels[vertex] = group;
    }
  });
  // Labels of kept groups are 0 … kept − 1; those of the others start where these end.
  return relabelled(labels.map((label, vertex) => (label === -1 ? kept.length + vertex : label)));
}
