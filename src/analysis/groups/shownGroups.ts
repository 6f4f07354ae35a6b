import type { KeptGroup } from '../../domain/keptGroup';
import type { ActorGraph } from '../actorGraph';
import { idsOf, neighboursOf, rowsOf, vertexIndex } from '../rowsOf';
import type { Grouping } from './grouping';
import { modularity } from './modularity';

/** Smallest map with groups: on a smaller one, they show nothing the eye does not see. */
export const LEAST_GROUPED = 12;
/** Below this modularity, a division is about as good as chance. */
const LEAST_MODULARITY = 0.3;
const LEAST_MEMBERS = 3;
/** A smaller group with no more ties than a chain has is only a branch of the map. */
const LEAST_IN_BRANCH = 5;

/**
 * Groups shown on the map, in the panel, in findings and in the story: all, or none where there is no real division.
 * That is so with fewer than `LEAST_GROUPED` actors, fewer than two groups that are more than a branch, or a modularity
 * about what chance gives. The groups measured and kept with the map do not change.
 */
export function shownGroups(graph: ActorGraph, groups: Iterable<KeptGroup>): readonly KeptGroup[] {
  if (graph.order < LEAST_GROUPED) return [];
  const all = [...groups];
  const index = vertexIndex(idsOf(graph));
  // Actors added since the groups were found are alone.
  const grouping = Uint32Array.from(idsOf(graph), (_, vertex) => vertex);
  let real = 0;
  for (const { members } of all) {
    const vertices = members.flatMap((id) => index.get(id) ?? []);
    for (const vertex of vertices) grouping[vertex] = vertices[0] ?? vertex;
    if (isMoreThanBranch(graph, vertices, grouping)) real++;
  }
  return real < 2 || modularity(graph, grouping) < LEAST_MODULARITY ? [] : all;
}

function isMoreThanBranch(graph: ActorGraph, vertices: readonly number[], grouping: Grouping): boolean {
  const rows = rowsOf(graph);
  if (vertices.length < LEAST_MEMBERS) return false;
  if (vertices.length >= LEAST_IN_BRANCH) return true;
  const [label] = vertices.map((vertex) => grouping[vertex]);
  const ends = vertices.reduce(
    (sum, vertex) => sum + neighboursOf(rows, vertex).filter((other) => grouping[other] === label).length,
    0,
  );
  return ends / 2 >= vertices.length;
}
