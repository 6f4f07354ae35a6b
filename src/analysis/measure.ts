import type { KeptGroup } from '../domain/keptGroup';
import { type ActorGraph, vertexIndex } from './actorGraph';
import { findGroups, type GroupOptions } from './groups/findGroups';
import type { Measured } from './measured';
import { betweenness, type OnProgress } from './measures/betweenness';
import { brokerage } from './measures/brokerage';
import { constraint } from './measures/constraint';
import { effectiveSize } from './measures/effectiveSize';

export interface MeasureOptions extends GroupOptions {
  /** Number of the document version that the graph is of: comes back with the result. */
  readonly version: number;
  readonly onProgress?: OnProgress;
}

/**
 * All that takes longer than a frame. Pure: the worker, the page and the command line run it alike. Results are plain
 * data. Time O(n m) at worst, nearly all of it in `betweenness`, which alone reports progress.
 */
export function measure(graph: ActorGraph, kept: readonly KeptGroup[], options: MeasureOptions): Measured {
  const { groups, modularity } = findGroups(graph, kept, options);
  return {
    version: options.version,
    betweenness: betweenness(graph, options.onProgress),
    effectiveSize: effectiveSize(graph),
    constraint: constraint(graph),
    brokerage: brokerage(graph, classByGroup(graph, groups)),
    groups,
    modularity,
  };
}

/** Vertex → the group it is in. */
function classByGroup(graph: ActorGraph, groups: readonly KeptGroup[]): (vertex: number) => string | null {
  const vertexOf = vertexIndex(graph.ids);
  const groupOf: (string | null)[] = graph.ids.map(() => null);
  for (const { id, members } of groups) {
    for (const member of members) {
      const vertex = vertexOf.get(member);
      if (vertex !== undefined) groupOf[vertex] = id;
    }
  }
  return (vertex) => groupOf[vertex] ?? null;
}
