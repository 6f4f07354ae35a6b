import type { ActorGraph } from '../analysis/actorGraph';
import type { Measured, QuicklyMeasured } from '../analysis/measured';
import type { QuickOptions } from '../analysis/measureQuickly';
import { mayHaveManyParts, sumOfParts } from '../analysis/measures/betweenness/sumOfParts';
import { rowsOf } from '../analysis/rowsOf';
import type { KeptGroup } from '../domain/keptGroup';
import type { AnalysisApi } from './analysisApi';
import type { CallOptions, Client } from './connect';

type AnalysisThread = Client<AnalysisApi>;

export interface MeasuringOptions extends CallOptions {
  /**
   * Called with everything but betweenness, before its search starts, on a map large enough for the search to take long. The search waits
   * for it, since the page needs the processor meanwhile.
   */
  readonly onQuickly?: (quickly: QuicklyMeasured) => void | Promise<void>;
}

/**
 * Same as `measure`: in one call to the first worker, or part by part where the map is large enough for that to pay. The second worker,
 * if any, searches while the first finds the groups; then both take parts until none is left. Which worker searched a part makes no
 * difference: the result is bit for bit that of one worker. Progress covers the whole search and never goes back.
 */
export async function measureOnThreads(
  [first, second]: readonly [AnalysisThread, AnalysisThread | null],
  { signal, onProgress, onQuickly }: MeasuringOptions,
  graph: ActorGraph,
  kept: readonly KeptGroup[],
  options: QuickOptions,
): Promise<Measured> {
  const leaving = signal ? { signal } : {};
  const rows = rowsOf(graph);
  if (!mayHaveManyParts(graph)) {
    return first.measure({ ...leaving, ...(onProgress ? { onProgress } : {}) }, rows, kept, options);
  }
  const { offsets, neighbours } = rows;
  const adjacency = { offsets, neighbours };
  const sums: Float64Array[] = [];
  const shares: number[] = [];
  let next = 0;

  const search = async (thread: AnalysisThread) => {
    const parts = await thread.planBetweenness(leaving, adjacency, options.version);
    while (next < parts) {
      const part = next++;
      const tell = (share: number) => {
        shares[part] = share;
        onProgress?.(shares.reduce((sum, one) => sum + one, 0) / parts);
      };
      sums[part] = await thread.betweennessOfPart({ ...leaving, onProgress: tell }, options.version, part);
      tell(1);
    }
  };
  const measureThenSearch = async () => {
    const quickly = await first.measureQuickly(leaving, rows, kept, options);
    await onQuickly?.(quickly);
    await search(first);
    return quickly;
  };

  try {
    const [quickly] = await Promise.all([measureThenSearch(), second && search(second)]);
    return { ...quickly, betweenness: sumOfParts(sums) };
  } finally {
    // When one worker fails, the other takes no more parts.
    next = Number.POSITIVE_INFINITY;
  }
}
