import { idsOf, vertexIndex } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import { circlesLayout } from '../../picture/circles/circlesLayout';
import { ringsAround } from '../../picture/circles/rings';
import type { Sector } from '../../picture/circles/sectors';
import { frameFor } from '../../picture/frameFor';
import type { Size } from '../../picture/geometry/box';
import type { AppState } from '../../store/appStore';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';
import type { Plan } from '../map/plan';

/**
 * The same places in another room: reframed, not arranged anew. A part of the Carte fills it; Circles keep theirs, of which
 * who is left out is a part too.
 */
export function planIn(viewport: Size, plan: Plan, shared: AppState, sectors: readonly Sector[]): Plan {
  const { picture, centre, places, all } = plan;
  const framed = picture === 'free' ? places : all;
  return { ...plan, frame: frameFor(picture, selectUnnarrowedGraph(shared), centre, framed, viewport, sectors) };
}

/**
 * Where everybody is in what others may see: as on the screen, but for those whom only what is left out put on their
 * ring: their place would tell of it.
 */
export function sharedPlan(
  plan: Plan,
  state: AppState,
  shared: AppState,
  sectors: readonly Sector[],
  viewport: Size,
): Plan {
  const { picture, centre } = plan;
  if (shared === state || picture === 'free' || centre === undefined) return plan;
  // Whoever the map is narrowed from has a place too: nobody moves by being alone.
  const graph = selectUnnarrowedGraph(shared);
  const [before, after] = [ringOf(state, centre), ringOf(shared, centre)];
  const previous = new Map([...plan.all].filter(([id]) => before(id) === after(id)));
  const all = circlesLayout({ graph, centre, sectors, previous, pinned: new Set(), viewport, keep: 'all' });
  const shown = new Set(idsOf(selectGraph(shared)));
  return { ...plan, places: new Map([...all].filter(([id]) => shown.has(id))), all };
}

function ringOf(state: AppState, centre: ActorId): (id: ActorId) => number | undefined {
  const graph = selectUnnarrowedGraph(state);
  const index = vertexIndex(idsOf(graph));
  const vertex = index.get(centre);
  if (vertex === undefined) return () => undefined;
  const rings = ringsAround(graph, vertex);
  return (id) => rings[index.get(id) ?? -1];
}
