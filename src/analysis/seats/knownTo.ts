import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import type { Finding } from '../findings/finding';
import { informationWave } from '../findings/informationWave';
import { distancesFrom, UNREACHED } from '../measures/distancesFrom';
import { idsOf, vertexIndex } from '../rowsOf';
import { seatKindOf } from './emptySeats';

/** Who may sit in a seat, as far as ties matter. */
export interface SeatReach {
  /** Through whom a newcomer is near enough to sit there: those the seat is counted from first, then the nearest. */
  readonly knownTo: readonly ActorId[];
  /** Near enough already: needs no further tie. */
  readonly isNear: (actor: ActorId) => boolean;
}

interface SeenMap {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
}

/** News must reach a relay, which mere acquaintance does not pass on; a witness or a partner only has to be known. */
export function seatReach({ document, graph }: SeenMap, seat: Finding): SeatReach {
  const vertexOf = vertexIndex(idsOf(graph));
  const sources = seat.actors.flatMap((id) => vertexOf.get(id) ?? []);
  const isRelay = seatKindOf(seat) === 'relay';
  const within = isRelay ? document.info.thresholds.relayWithin : document.info.thresholds.within;
  const distances = isRelay ? informationWave(graph, sources) : distancesFrom(graph, sources);
  const distanceOf = (id: ActorId) => distances[vertexOf.get(id) ?? -1] ?? UNREACHED;
  const isWithin = (id: ActorId, ties: number) => distanceOf(id) !== UNREACHED && distanceOf(id) <= ties;
  return {
    // Ids of a graph come by name.
    knownTo: idsOf(graph)
      .filter((id) => isWithin(id, within - 1))
      .sort((a, b) => distanceOf(a) - distanceOf(b)),
    isNear: (id) => isWithin(id, within),
  };
}
