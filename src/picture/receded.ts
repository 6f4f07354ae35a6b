import { type ActorGraph, neighboursOf } from '../analysis/actorGraph';
import type { ActorId } from '../domain/brand';
import type { ActorMark } from './marks';

/** Size of a mark that gives way, of its own. */
const RECEDED = 0.7;

/**
 * In a room, when somebody is selected: all others but their contacts are small and plain, so that the names of those
 * find room in letters that are read from the back. Nobody moves.
 */
export function receded(
  marks: readonly ActorMark[],
  graph: ActorGraph,
  selected: ReadonlySet<ActorId>,
): readonly ActorMark[] {
  if (selected.size === 0) return marks;
  const near = new Set<ActorId | undefined>(selected);
  graph.ids.forEach((id, vertex) => {
    if (selected.has(id)) for (const neighbour of neighboursOf(graph, vertex)) near.add(graph.ids[neighbour]);
  });
  return marks.map((mark) =>
    near.has(mark.id) || mark.beneficiary
      ? mark
      : { ...mark, radius: mark.radius * RECEDED, badges: [], broker: false, fragile: false },
  );
}
