import type { KeptGroup } from '../domain/keptGroup';
import type { ActorGraph } from './actorGraph';
import { findGroups, type GroupOptions } from './groups/findGroups';
import type { QuicklyMeasured } from './measured';
import { brokerage } from './measures/brokerage';
import { constraint } from './measures/constraint';
import { effectiveSize } from './measures/effectiveSize';
import { idsOf, vertexIndex } from './rowsOf';

export interface QuickOptions extends GroupOptions {
  /** Version of the document that the graph comes from; returned with the result. */
  readonly version: number;
}

/** Computes every measure but betweenness. Time O(sum of contacts squared), plus the group search: see `findGroups`. */
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

/** Returns a lookup from vertex to group id, `null` outside all groups. */
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
