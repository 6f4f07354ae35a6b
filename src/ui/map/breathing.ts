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

interface LaidBefore {
  readonly anew: boolean;
  readonly toggled: Visibility;
  readonly stands: string;
}

/**
 * True when the map must be laid out anew: when a person asks, or when an actor, a tie or a sector of a small unlocked map changes. Hiding
 * part of the map is no edit.
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

/** Returns ties and groups of a small map as one text to compare; empty for a larger map. */
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

/** True when everybody has a place and some places differ from those remembered. */
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

/** Share of the actors that have a place, from 0 to 1; 1 for an empty graph. */
export function knownShare(graph: ActorGraph, places: ReadonlyMap<ActorId, Point>): number {
  return graph.order === 0 ? 1 : idsOf(graph).filter((id) => places.has(id)).length / graph.order;
}
