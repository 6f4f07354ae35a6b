import type { KeptGroup } from '../../domain/keptGroup';
import { type ActorGraph, vertexIndex } from '../actorGraph';
import { modularity } from './modularity';

/** With fewer actors, groups say nothing that one does not see. */
export const LEAST_GROUPED = 12;
/** Below this modularity a division is about what chance would give. */
const LEAST_MODULARITY = 0.3;
/** Fewer members are no group that divides a map. */
const LEAST_MEMBERS = 3;

/**
 * The groups that the picture, the panel, findings and the story show: all of them, or none where there are fewer than
 * `LEAST_GROUPED` actors, one group of several alone, or no real division. What is measured and kept with the map stays as it is.
 */
export function shownGroups(graph: ActorGraph, groups: Iterable<KeptGroup>): readonly KeptGroup[] {
  if (graph.ids.length < LEAST_GROUPED) return [];
  const all = [...groups];
  if (all.filter(({ members }) => members.length >= LEAST_MEMBERS).length < 2) return [];
  const index = vertexIndex(graph.ids);
  // An actor who came since the groups were found is alone.
  const grouping = Uint32Array.from(graph.ids, (_, vertex) => vertex);
  for (const { members } of all) {
    const [first, ...others] = members.flatMap((id) => index.get(id) ?? []);
    for (const vertex of others) grouping[vertex] = first ?? vertex;
  }
  return modularity(graph, grouping) < LEAST_MODULARITY ? [] : all;
}
