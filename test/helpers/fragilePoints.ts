import type { ActorGraph } from '../../src/analysis/actorGraph';
import { fragile } from '../../src/analysis/measures/fragile';

/** Vertices of the fragile points, ascending: by name. */
export function fragilePoints(graph: ActorGraph): number[] {
  return [...fragile(graph)].flatMap((mark, vertex) => (mark ? [vertex] : []));
}
