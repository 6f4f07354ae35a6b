import type { ActorId } from '../../domain/brand';
import type { ActorGraph } from '../actorGraph';
import { CONFIRMED, pairMarks } from '../pairMarks';
import { idsOf, neighboursOf, placeInRow, rowsOf, vertexIndex } from '../rowsOf';
import { chainFinder } from './chainFinder';

/**
 * The shortest chain from one group to another, both ends included: its ends are the pair nearest to being tied.
 * Between equal chains: without the officer, then with fewest ties to be verified, then by name. `null` when no chain
 * joins them. Time O(n + m) for each member as near as the nearest.
 */
export function chainBetween(
  graph: ActorGraph,
  officer: ActorId | undefined,
  one: readonly ActorId[],
  other: readonly ActorId[],
): ActorId[] | null {
  let best: ActorId[] | null = null;
  for (const start of nearestOf(graph, one, other)) {
    const chain = chainFinder(graph, start, officer).chainToNearest(other);
    if (chain && (best === null || compareChains(graph, officer, chain, best) < 0)) best = chain;
  }
  return best;
}

/** Members of `one` nearest to any of `other`, by name. */
function nearestOf(graph: ActorGraph, one: readonly ActorId[], other: readonly ActorId[]): readonly ActorId[] {
  const rows = rowsOf(graph);
  const vertexOf = vertexIndex(rows.ids);
  const distance = new Int32Array(graph.order).fill(-1);
  const met = other.flatMap((id) => vertexOf.get(id) ?? []);
  for (const vertex of met) distance[vertex] = 0;
  for (let index = 0; index < met.length; index++) {
    const vertex = met[index] ?? 0;
    for (const neighbour of neighboursOf(rows, vertex)) {
      if (distance[neighbour] !== -1) continue;
      distance[neighbour] = (distance[vertex] ?? 0) + 1;
      met.push(neighbour);
    }
  }
  const reached = one
    .flatMap((id) => vertexOf.get(id) ?? [])
    .filter((vertex) => (distance[vertex] ?? -1) > 0)
    .sort((a, b) => a - b);
  const least = reached.reduce((least, vertex) => Math.min(least, distance[vertex] ?? least), graph.order);
  return reached.flatMap((vertex) => (distance[vertex] === least ? (rows.ids[vertex] ?? []) : []));
}

function compareChains(
  graph: ActorGraph,
  officer: ActorId | undefined,
  a: readonly ActorId[],
  b: readonly ActorId[],
): number {
  const meets = (chain: readonly ActorId[]) => Number(officer !== undefined && chain.includes(officer));
  const order = a.length - b.length || meets(a) - meets(b) || doubtsAlong(graph, a) - doubtsAlong(graph, b);
  if (order !== 0) return order;
  const vertexOf = vertexIndex(idsOf(graph));
  const at = a.findIndex((id, i) => id !== b[i]);
  return at === -1 ? 0 : (vertexOf.get(a[at] as ActorId) ?? 0) - (vertexOf.get(b[at] as ActorId) ?? 0);
}

function doubtsAlong(graph: ActorGraph, chain: readonly ActorId[]): number {
  const rows = rowsOf(graph);
  const marks = pairMarks(graph);
  const vertices = chain.map((id) => vertexIndex(rows.ids).get(id) ?? 0);
  return vertices.slice(1).filter((to, i) => {
    const place = placeInRow(rows, vertices[i] ?? 0, to);
    return place === undefined || !((marks[place] ?? 0) & CONFIRMED);
  }).length;
}
