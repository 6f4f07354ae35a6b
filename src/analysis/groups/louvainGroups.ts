import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { type ActorGraph, neighboursOf } from '../actorGraph';
import { type Grouping, relabelled } from './grouping';
import type { Random } from './seededRandom';

/** A first grouping by the package's Louvain, which wants its own kind of graph: made once, searched many times. */
export function louvainSearch(graph: ActorGraph): (random: Random) => Grouping {
  const copy = new UndirectedGraph();
  graph.ids.forEach((_, vertex) => copy.addNode(vertex));
  graph.ids.forEach((_, vertex) => {
    for (const other of neighboursOf(graph, vertex)) if (other > vertex) copy.addEdge(vertex, other);
  });
  return (random) => {
    const groupOf = louvain(copy, { rng: random, resolution: 1, getEdgeWeight: null });
    return relabelled(graph.ids.map((_, vertex) => groupOf[vertex] ?? vertex));
  };
}
