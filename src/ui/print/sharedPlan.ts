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
 * Fits the same places into another viewport without a new layout. A part of the Carte fills it; Circles keep the frame of all their
 * actors, hidden ones included.
 */
export function planIn(viewport: Size, plan: Plan, shared: AppState, sectors: readonly Sector[]): Plan {
  const { picture, centre, places, all } = plan;
  const framed = picture === 'free' ? places : all;
  return { ...plan, frame: frameFor(picture, selectUnnarrowedGraph(shared), centre, framed, viewport, sectors) };
}

/**
 * The plan of the shared picture. Actors stay where they are on the screen, except those whose ring depends on something left out: their
 * place would reveal it.
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
  // The graph before narrowing: actors hidden by narrowing keep a place, so that the others do not move.
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
