import type { KeptGroup } from '../domain/keptGroup';
import type { ActorGraph } from './actorGraph';
import type { Measured } from './measured';
import { measureQuickly, type QuickOptions } from './measureQuickly';
import { betweenness, type OnProgress } from './measures/betweenness/betweenness';

export interface MeasureOptions extends QuickOptions {
  readonly onProgress?: OnProgress;
}

/**
 * Computes all that takes longer than a frame. Pure: the worker, the page and the command line all run it. Results are
 * plain data. Time O(n m) at worst, nearly all of it in `betweenness`, the only part that reports progress.
 * `workers/measureOnThreads.ts` splits the work over two threads, with the same result to the last bit.
 */
export function measure(graph: ActorGraph, kept: readonly KeptGroup[], options: MeasureOptions): Measured {
  return { ...measureQuickly(graph, kept, options), betweenness: betweenness(graph, options.onProgress) };
}
