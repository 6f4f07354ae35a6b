import { type Grouping, relabelled } from './grouping';
import { tiesToGroups } from './tiesToGroups';
import type { WeightedGraph } from './weightedGraph';

/** Below this, in ties, a gain is rounding and no gain. */
const NO_GAIN = 1e-9;

/**
 * Moves one vertex at a time to the group around it, or out on its own, where modularity gains most, until no move
 * gains. A mover wakes those of its neighbours that are not in its new group. `order`: in which vertices are first
 * looked at. `inertia`: gain, in ties, below which a vertex stays with the others of its group: 0 to search freely,
 * more to leave kept groups alone unless something truly changed. Gain = modularity × ties.
 * Time about O(m), in practice. Source: Traag, Waltman & van Eck 2019, "From Louvain to Leiden", fast local moves.
 */
export function moveLocally(graph: WeightedGraph, start: Grouping, order: Iterable<number>, inertia: number): Grouping {
  const labels = start.slice();
  const strengthOf = new Float64Array(graph.size);
  const countOf = new Uint32Array(graph.size);
  labels.forEach((label, vertex) => {
    strengthOf[label] = (strengthOf[label] ?? 0) + (graph.strengths[vertex] ?? 0);
    countOf[label] = (countOf[label] ?? 0) + 1;
  });
  const free = [...countOf.keys()].filter((label) => countOf[label] === 0).reverse();
  const ties = tiesToGroups(graph);
  const queue = [...order];
  const waiting = new Uint8Array(graph.size).fill(1);

  const bestLabel = (vertex: number, own: number): number => {
    const strength = graph.strengths[vertex] ?? 0;
    const around = ties.count(vertex, labels);
    const worth = (label: number, others: number) => ties.to(label) - (strength * others) / graph.ends;
    const staying = worth(own, (strengthOf[own] ?? 0) - strength);
    const isAlone = countOf[own] === 1;
    let best = own;
    let most = staying + (isAlone ? NO_GAIN : Math.max(inertia, NO_GAIN));
    const [empty] = free.slice(-1);
    if (!isAlone && empty !== undefined && most < 0) {
      best = empty;
      most = 0;
    }
    for (const label of around) {
      const moving = label === own ? Number.NEGATIVE_INFINITY : worth(label, strengthOf[label] ?? 0);
      if (moving <= most) continue;
      best = label;
      most = moving;
    }
    return best;
  };

  // A `for…of` over an array sees what is pushed while it runs.
  for (const vertex of queue) {
    waiting[vertex] = 0;
    const own = labels[vertex] ?? 0;
    const best = bestLabel(vertex, own);
    if (best === own) continue;
    if (countOf[best] === 0) free.pop();
    const strength = graph.strengths[vertex] ?? 0;
    strengthOf[own] = (strengthOf[own] ?? 0) - strength;
    strengthOf[best] = (strengthOf[best] ?? 0) + strength;
    countOf[own] = (countOf[own] ?? 0) - 1;
    countOf[best] = (countOf[best] ?? 0) + 1;
    if (countOf[own] === 0) free.push(own);
    labels[vertex] = best;
    for (let at = graph.offsets[vertex] ?? 0; at < (graph.offsets[vertex + 1] ?? 0); at++) {
      const neighbour = graph.neighbours[at] ?? 0;
      if (waiting[neighbour] || labels[neighbour] === best) continue;
      waiting[neighbour] = 1;
      queue.push(neighbour);
    }
  }
  return relabelled(labels);
}
