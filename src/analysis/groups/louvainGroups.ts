import louvain from 'graphology-communities-louvain';
import type { ActorGraph } from '../actorGraph';
import type { Random } from '../seededRandom';
import { type Grouping, relabelled } from './grouping';

/** First grouping, by graphology's Louvain. */
export function louvainGroups(graph: ActorGraph, random: Random): Grouping {
  const groupOf = louvain(graph, { rng: random, resolution: 1, getEdgeWeight: null });
  return relabelled(graph.mapNodes((id) => groupOf[id] ?? -1));
}
