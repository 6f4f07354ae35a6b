import type { ActorGraph } from '../../actorGraph';
import { rowsOf } from '../../rowsOf';
import { betweennessOfPart, betweennessPlan } from './betweennessPlan';
import { sumOfParts } from './sumOfParts';

/** Told from time to time which share of the work is done, 0 … 1. */
export type OnProgress = (share: number) => void;

/**
 * How often an actor stands between two others: over all pairs, the share of their shortest chains that pass through
 * it. By vertex, 0 … (n − 1)(n − 2)/2, not normalised; exact. The map is made smaller first, without changing a value:
 * it is split at its fragile points (`blocks.ts`), twins become one vertex (`twins.ts`), and side vertices are taken out
 * once they are settled (`searchOrder.ts`). Time O(sum over blocks of actors × ties), at worst O(n m).
 * Source: Freeman 1977; Brandes 2001, "A faster algorithm for betweenness centrality"; Sarıyüce et al. 2017, "Graph
 * manipulations for fast centrality computation".
 */
export function betweenness(graph: ActorGraph, onProgress?: OnProgress): Float64Array {
  const plan = betweennessPlan(rowsOf(graph));
  const parts = Array.from({ length: plan.parts }, (_, part) =>
    betweennessOfPart(plan, part, (share) => onProgress?.((part + share) / plan.parts)),
  );
  return sumOfParts(parts);
}
