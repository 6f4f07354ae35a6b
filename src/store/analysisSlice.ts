import type { StateCreator } from 'zustand/vanilla';
import type { ActorGraph } from '../analysis/actorGraph';
import type { Measured } from '../analysis/measured';

/** Measures and the graph they were computed on. Arrays are indexed by its vertices. */
export interface MeasuredGraph {
  readonly mapId: string;
  readonly graph: ActorGraph;
  readonly measured: Measured;
  /** True when nothing was hidden: the groups are then the map's own, to be saved with it. */
  readonly whole: boolean;
}

/** Computed values, never saved. */
export interface AnalysisSlice {
  readonly analysis: 'idle' | 'running' | 'ready' | 'failed';
  /** Share of a long calculation that is done, 0 … 1; `null` when none is running, or when it is short. */
  readonly analysisProgress: number | null;
  /** The latest measures. They may describe an older version while newer ones are computed. */
  readonly measures: MeasuredGraph | null;

  readonly analysisStarted: () => void;
  readonly analysisProgressed: (share: number) => void;
  readonly analysisReady: (measures: MeasuredGraph) => void;
  readonly analysisFailed: () => void;
}

export const createAnalysisSlice: StateCreator<AnalysisSlice> = (set) => ({
  analysis: 'idle',
  analysisProgress: null,
  measures: null,
  analysisStarted: () => set({ analysis: 'running', analysisProgress: null }),
  analysisProgressed: (analysisProgress) => set({ analysisProgress }),
  analysisReady: (measures) => set({ analysis: 'ready', analysisProgress: null, measures }),
  analysisFailed: () => set({ analysis: 'failed', analysisProgress: null }),
});
