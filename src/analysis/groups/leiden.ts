import type { ActorGraph } from '../actorGraph';
import { connectedGroups } from './connectedGroups';
import { aloneEach, type Grouping, relabelled } from './grouping';
import { moveLocally } from './localMoves';
import { modularity } from './modularity';
import { refine } from './refinement';
import { type Random, shuffledRange } from './seededRandom';
import { foldGroups, type WeightedGraph, weightedGraphOf } from './weightedGraph';

/** Modularity below which a pass is taken to have gained nothing. */
const NO_GAIN = 1e-10;

/**
 * Betters a grouping by Leiden's phases (local moves, refinement, folding parts into vertices) until a whole pass
 * gains nothing. Every group is connected. Time about O(m log n).
 * Source: Traag, Waltman & van Eck 2019, "From Louvain to Leiden: guaranteeing well-connected communities".
 */
export function leiden(graph: ActorGraph, start: Grouping, random: Random): Grouping {
  let best = connectedGroups(graph, start);
  let reached = modularity(graph, best);
  for (;;) {
    const next = connectedGroups(graph, onePass(weightedGraphOf(graph), best, random));
    const gained = modularity(graph, next);
    if (gained <= reached + NO_GAIN) return best;
    best = next;
    reached = gained;
  }
}

function onePass(finest: WeightedGraph, start: Grouping, random: Random): Grouping {
  let graph = finest;
  let grouping = start;
  /** Actor → vertex of `graph`. */
  let place = aloneEach(finest.size);
  for (;;) {
    grouping = moveLocally(graph, grouping, shuffledRange(graph.size, random), 0);
    const folded = foldGroups(graph, refine(graph, grouping, random));
    if (folded.graph.size === graph.size) break;
    const coarser = new Uint32Array(folded.graph.size);
    folded.vertexOf.forEach((vertex, finer) => {
      coarser[vertex] = grouping[finer] ?? 0;
    });
    place = place.map((vertex) => folded.vertexOf[vertex] ?? 0);
    graph = folded.graph;
    grouping = relabelled(coarser);
  }
  return relabelled(place.map((vertex) => grouping[vertex] ?? 0));
}
