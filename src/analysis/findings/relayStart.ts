import { isCurrent } from '../../domain/action';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { ActorGraph } from '../actorGraph';
import { UNREACHED } from '../measures/distancesFrom';
import { idsOf } from '../rowsOf';
import { informationWave } from './informationWave';

/** The actors that news of the actions starts from, and the distance it travels. */
export interface RelayStart {
  /** Lead and partners of actions under way or planned, by name; the beneficiary when there are none. */
  readonly actors: readonly ActorId[];
  /** False when no action says who carries it: news then starts from the beneficiary. */
  readonly byActions: boolean;
  /** Distance from the nearest of them along ties that carry news; `null` where no news arrives. */
  readonly distance: (actor: ActorId) => number | null;
}

/** Returns the start of the search for relays. Time O(n + ties + actions). */
export function relayStart(
  document: MapDocument,
  graph: ActorGraph,
  vertexOf: ReadonlyMap<ActorId, number>,
  beneficiary: ActorId | undefined,
): RelayStart {
  const holders = holdersOf(document.actions, vertexOf);
  const byActions = holders.length > 0;
  const own = beneficiary === undefined ? undefined : vertexOf.get(beneficiary);
  const vertices = byActions ? holders : own === undefined ? [] : [own];
  const distances = informationWave(graph, vertices);
  return {
    byActions,
    actors: vertices.flatMap((vertex) => idsOf(graph)[vertex] ?? []),
    distance: (actor) => {
      const distance = distances[vertexOf.get(actor) ?? -1] ?? UNREACHED;
      return distance === UNREACHED ? null : distance;
    },
  };
}

/** Lead and partners of actions under way or planned, ascending. Remembered for the actions. */
const holdersOf = rememberedFor(
  (actions: MapDocument['actions'], vertexOf: ReadonlyMap<ActorId, number>): readonly number[] => {
    const holders = new Set<number>();
    for (const action of actions.values()) {
      if (!isCurrent(action)) continue;
      for (const id of action.lead === undefined ? action.partners : [action.lead, ...action.partners]) {
        const vertex = vertexOf.get(id);
        if (vertex !== undefined) holders.add(vertex);
      }
    }
    return [...holders].sort((a, b) => a - b);
  },
);
