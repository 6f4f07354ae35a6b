import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf, rowsOf } from '../../analysis/rowsOf';
import type { Visibility } from '../../analysis/visibility';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { Point } from '../../domain/placement';
import { smallCarte } from '../../picture/carte/smallCarte';
import { OTHERS, type Sector, sectorIndex } from '../../picture/circles/sectors';
import type { Size } from '../../picture/geometry/box';
import { placesById } from '../../picture/geometry/placesById';
import { SMALL_MAP } from '../../picture/smallMap';
import type { AppState } from '../../store/appStore';
import { selectToggled } from '../../store/selectors/selectUnnarrowed';
import { pinnedActors } from './lookedAt';

/** What is remembered of when places were made. */
interface LaidBefore {
  readonly anew: boolean;
  readonly toggled: Visibility;
  readonly stands: string;
}

/**
 * A small map is laid out anew whenever somebody or a tie comes or goes, or sectors differ, unless it is locked; and when
 * a person asks. Hiding some of it is no edit.
 */
export function isBreathing(
  state: AppState,
  { anew, toggled, stands: before }: LaidBefore,
  graph: ActorGraph,
  previous: ReadonlyMap<ActorId, Point>,
  stands: string,
): boolean {
  if (graph.order > SMALL_MAP) return false;
  if (anew || knownShare(graph, previous) < 0.5) return true;
  if (state.locked || toggled !== selectToggled(state)) return false;
  return stands !== before || knownShare(graph, previous) < 1;
}

/** Who is tied to whom and who goes together, as one text; of a small map alone. */
export function standsOf(graph: ActorGraph, sectors: readonly Sector[]): string {
  if (graph.order > SMALL_MAP) return '';
  const rows = graph.mapNodes((id) => [id, ...graph.neighbors(id).sort(byCodeUnits)].join());
  return [
    ...rows.sort(byCodeUnits),
    ...sectors.map(({ members }) => members.toSorted(byCodeUnits).join()).sort(byCodeUnits),
  ].join(';');
}

export function smallCartePlaces(
  state: AppState,
  graph: ActorGraph,
  sectors: readonly Sector[],
  previous: ReadonlyMap<ActorId, Point>,
  viewport: Size,
): ReadonlyMap<ActorId, Point> {
  const sectorOf = sectorIndex(sectors.filter(({ key }) => key !== OTHERS));
  const pinned = pinnedActors(state);
  const points = smallCarte({
    graph: rowsOf(graph),
    groupOf: idsOf(graph).map((id) => sectorOf.get(id) ?? -1),
    previous: idsOf(graph).map((id) => previous.get(id)),
    pinned: new Set([...idsOf(graph).keys()].filter((vertex) => pinned.has(idsOf(graph)[vertex] ?? ('' as ActorId)))),
    beneficiary: idsOf(graph).findIndex((id) => id === state.document.info.beneficiary),
    viewport,
  });
  return placesById(graph, points);
}

/** Whether everybody has a place and some have another one than was remembered. */
export function isElsewhere(
  remembered: ReadonlyMap<ActorId, Point>,
  places: ReadonlyMap<ActorId, Point>,
  graph: ActorGraph,
): boolean {
  let isMoved = false;
  for (const id of idsOf(graph)) {
    const [was, at] = [remembered.get(id), places.get(id)];
    if (!at) return false;
    if (was && Math.hypot(was.x - at.x, was.y - at.y) > 1) isMoved = true;
  }
  return isMoved;
}

/** Share of the actors who have a place. */
export function knownShare(graph: ActorGraph, places: ReadonlyMap<ActorId, Point>): number {
  return graph.order === 0 ? 1 : idsOf(graph).filter((id) => places.has(id)).length / graph.order;
}
