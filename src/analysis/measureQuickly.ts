import type { KeptGroup } from '../domain/keptGroup';
import type { ActorGraph } from './actorGraph';
import { findGroups, type GroupOptions } from './groups/findGroups';
import type { QuicklyMeasured } from './measured';
import { brokerage } from './measures/brokerage';
import { constraint } from './measures/constraint';
import { effectiveSize } from './measures/effectiveSize';
import { idsOf, vertexIndex } from './rowsOf';

export interface QuickOptions extends GroupOptions {
  /** Number of the document version that the graph is of: comes back with the result. */
  readonly version: number;
}

/** All that is measured but betweenness. Time O(sum of contacts squared), and the search for groups: see `findGroups`. */
export function measureQuickly(graph: ActorGraph, kept: readonly KeptGroup[], options: QuickOptions): QuicklyMeasured {
  const { groups, modularity } = findGroups(graph, kept, options);
  return {
    version: options.version,
    effectiveSize: effectiveSize(graph),
    constraint: constraint(graph),
    brokerage: brokerage(graph, classByGroup(graph, groups)),
    groups,
    modularity,
  };
}

/** Vertex → the group it is in. */
function classByGroup(graph: ActorGraph, groups: readonly KeptGroup[]): (vertex: number) => string | null {
  const vertexOf = vertexIndex(idsOf(graph));
  const groupOf: (string | null)[] = idsOf(graph).map(() => null);
  for (const { id, members } of groups) {
    for (const member of members) {
      const vertex = vertexOf.get(member);
      if (vertex !== undefined) groupOf[vertex] = id;
    }
  }
  return (vertex) => groupOf[vertex] ?? null;
}
