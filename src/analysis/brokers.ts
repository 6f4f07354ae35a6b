import type { ActorId } from '../domain/brand';
import type { ActorGraph } from './actorGraph';
import type { Measured } from './measured';
import { idsOf } from './rowsOf';

/** Largest share of all actors that get the mark: a mark on everyone says nothing. */
const MOST_SHARE = 0.12;
const FEWEST = 3;

/**
 * Brokers worth a mark: actors on open chains between different groups whose betweenness is more than twice the mean.
 * At most 12 % of the map (or three), highest betweenness first. Time O(n log n).
 */
export function brokersOf(graph: ActorGraph, { betweenness, brokerage }: Measured): Set<ActorId> {
  const mean = betweenness.reduce((sum, value) => sum + value, 0) / Math.max(1, betweenness.length);
  const between = idsOf(graph).flatMap((id, vertex) => {
    const count = brokerage[vertex];
    const chains = betweenness[vertex] ?? 0;
    const across = count ? count.gatekeeper + count.liaison + count.consultant : 0;
    return across > 0 && chains > 2 * mean ? [{ id, chains }] : [];
  });
  const most = Math.max(FEWEST, Math.floor(MOST_SHARE * graph.order));
  return new Set(
    between
      .sort((a, b) => b.chains - a.chains)
      .slice(0, most)
      .map(({ id }) => id),
  );
}
