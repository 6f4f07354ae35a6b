import { type ActorGraph, vertexIndex } from '../analysis/actorGraph';
import type { ActorId } from '../domain/brand';
import { outermostRing, ringsAround, TRAY } from './rings';

interface RingsInput {
  readonly graph: ActorGraph;
  /** Of everybody, when the map is narrowed to some. */
  readonly whole?: { readonly graph: ActorGraph } | undefined;
  readonly centre: ActorId | undefined;
}

/** The ring of each actor, whoever the map is narrowed to, and the outermost; everybody in the tray when nobody is the centre. */
export function sceneRings({ graph: shown, whole, centre }: RingsInput): {
  ringOf: (id: ActorId) => number;
  outermost: number;
} {
  const graph = whole?.graph ?? shown;
  const index = vertexIndex(graph.ids);
  const centreVertex = centre === undefined ? undefined : index.get(centre);
  if (centreVertex === undefined) return { ringOf: () => TRAY, outermost: 1 };
  const rings = ringsAround(graph, centreVertex);
  return { ringOf: (id) => rings[index.get(id) ?? -1] ?? TRAY, outermost: outermostRing(rings) };
}
