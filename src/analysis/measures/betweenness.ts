import type { ActorGraph } from '../actorGraph';
import { type Block, blockTree } from './blocks';

/** Told from time to time which share of the work is done, 0 … 1. */
export type OnProgress = (share: number) => void;

/**
 * How often an actor stands between two others: over all pairs, the share of their shortest chains that pass through
 * it. By vertex, 0 … (n − 1)(n − 2)/2, not normalised; exact. The map is split at its fragile points first: pairs held
 * together by one are counted at once, and the search runs within each block, where an actor stands for all who hang
 * on it. Time O(sum over blocks of actors × ties), at worst O(n m).
 * Source: Freeman 1977; Brandes 2001, "A faster algorithm for betweenness centrality"; Sarıyüce et al. 2017 (splitting).
 */
export function betweenness(graph: ActorGraph, onProgress?: OnProgress): Float64Array {
  const { blocks, pairsHeld: values } = blockTree(graph);
  const total = blocks.reduce((sum, block) => sum + workOf(block), 0);
  let done = 0;
  for (const block of blocks) {
    if (block.members.length < 3) continue;
    const own = betweennessInBlock(block, (share) => onProgress?.((done + share * workOf(block)) / total));
    own.forEach((value, place) => {
      const vertex = block.members[place] ?? 0;
      values[vertex] = (values[vertex] ?? 0) + value;
    });
    done += workOf(block);
  }
  return values;
}

function workOf({ members, neighbours }: Block): number {
  return members.length < 3 ? 0 : members.length * neighbours.length;
}

/** Progress reports for one block. */
const REPORTS = 50;

/** Brandes's accumulation with weighted ends: a pair counts as many times as there are pairs hanging on its two. */
function betweennessInBlock({ offsets, neighbours, weights }: Block, onProgress: OnProgress): Float64Array {
  const size = weights.length;
  const values = new Float64Array(size);
  const queue = new Uint32Array(size);
  const distance = new Int32Array(size);
  const chains = new Float64Array(size);
  const depends = new Float64Array(size);
  const step = Math.ceil(size / REPORTS);
  for (let source = 0; source < size; source++) {
    distance.fill(-1);
    chains.fill(0);
    depends.fill(0);
    distance[source] = 0;
    chains[source] = 1;
    queue[0] = source;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const vertex = queue[head] as number;
      const next = (distance[vertex] as number) + 1;
      const through = chains[vertex] as number;
      for (let at = offsets[vertex] as number; at < (offsets[vertex + 1] as number); at++) {
        const neighbour = neighbours[at] as number;
        if (distance[neighbour] === -1) {
          distance[neighbour] = next;
          queue[end++] = neighbour;
        }
        if (distance[neighbour] === next) chains[neighbour] = (chains[neighbour] as number) + through;
      }
    }
    // Farthest first: each vertex hands its share on to those one tie nearer. No list of predecessors is kept.
    for (let head = end - 1; head > 0; head--) {
      const vertex = queue[head] as number;
      const nearer = (distance[vertex] as number) - 1;
      const own = depends[vertex] as number;
      const share = ((weights[vertex] as number) + own) / (chains[vertex] as number);
      for (let at = offsets[vertex] as number; at < (offsets[vertex + 1] as number); at++) {
        const neighbour = neighbours[at] as number;
        if (distance[neighbour] === nearer) {
          depends[neighbour] = (depends[neighbour] as number) + share * (chains[neighbour] as number);
        }
      }
      values[vertex] = (values[vertex] as number) + ((weights[source] as number) * own) / 2;
    }
    if (source % step === 0) onProgress(source / size);
  }
  return values;
}
