import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import type { Finding } from '../findings/finding';
import { informationWave } from '../findings/informationWave';
import { distancesFrom, UNREACHED } from '../measures/distancesFrom';
import { idsOf, vertexIndex } from '../rowsOf';
import { seatKindOf } from './emptySeats';

export interface SeatReach {
  /** Actors through whom a newcomer would be near enough: those the seat is counted from first, then the nearest. */
  readonly knownTo: readonly ActorId[];
  readonly isNear: (actor: ActorId) => boolean;
}

interface SeenMap {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
}

/** A relay must be reached by news, which plain acquaintance ties do not carry; a witness or partner only has to be known. */
export function seatReach({ document, graph }: SeenMap, seat: Finding): SeatReach {
  const vertexOf = vertexIndex(idsOf(graph));
  const sources = seat.actors.flatMap((id) => vertexOf.get(id) ?? []);
  const isRelay = seatKindOf(seat) === 'relay';
  const within = isRelay ? document.info.thresholds.relayWithin : document.info.thresholds.within;
  const distances = isRelay ? informationWave(graph, sources) : distancesFrom(graph, sources);
  const distanceOf = (id: ActorId) => distances[vertexOf.get(id) ?? -1] ?? UNREACHED;
  const isWithin = (id: ActorId, ties: number) => distanceOf(id) !== UNREACHED && distanceOf(id) <= ties;
  return {
    // Graph ids are sorted by name, and the sort is stable.
    knownTo: idsOf(graph)
      .filter((id) => isWithin(id, within - 1))
      .sort((a, b) => distanceOf(a) - distanceOf(b)),
    isNear: (id) => isWithin(id, within),
  };
}
