import type { KeptGroup } from '../domain/keptGroup';
import type { ActorGraph } from './actorGraph';
import type { Measured } from './measured';
import { measureQuickly, type QuickOptions } from './measureQuickly';
import { betweenness, type OnProgress } from './measures/betweenness/betweenness';

export interface MeasureOptions extends QuickOptions {
  readonly onProgress?: OnProgress;
}

/**
 * All that takes longer than a frame. Pure: the worker, the page and the command line run it alike. Results are plain
 * data. Time O(n m) at worst, nearly all of it in `betweenness`, which alone reports progress. On two threads the same
 * is done in parts (`workers/measureOnThreads.ts`), with the same result to the last bit.
 */
export function measure(graph: ActorGraph, kept: readonly KeptGroup[], options: MeasureOptions): Measured {
  return { ...measureQuickly(graph, kept, options), betweenness: betweenness(graph, options.onProgress) };
}
