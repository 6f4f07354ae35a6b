import type { ActorGraph } from '../../actorGraph';
import { rowsOf } from '../../rowsOf';
import { betweennessOfPart, betweennessPlan } from './betweennessPlan';
import { sumOfParts } from './sumOfParts';

/** Called from time to time with the share of the work done, 0 … 1. */
export type OnProgress = (share: number) => void;

/**
 * Betweenness: over all pairs of other actors, the share of their shortest chains that pass through an actor. By
 * vertex, 0 … (n − 1)(n − 2)/2, not normalised; exact. The map is first made smaller without changing a value: it is
 * split at its fragile points (`blocks.ts`), twins become one vertex (`twins.ts`), and side vertices are removed once
 * they are settled (`searchOrder.ts`). Time O(sum over blocks of actors × ties), at worst O(n m).
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
