import type { StateCreator } from 'zustand/vanilla';
import type { ActorGraph } from '../analysis/actorGraph';
import type { Measured } from '../analysis/measured';

/** Measures and the graph they are about: arrays are by its vertices. */
export interface MeasuredGraph {
  /** The map it is of. */
  readonly mapId: string;
  readonly graph: ActorGraph;
  readonly measured: Measured;
  /** Nothing was hidden: the groups are the map's own, to be kept with it. */
  readonly whole: boolean;
}

/** What is computed and never saved, with the document version it is about. */
export interface AnalysisSlice {
  readonly analysis: 'idle' | 'running' | 'ready' | 'failed';
  /** Share of a long calculation that is done, 0 … 1; `null` when there is none, or when it is short. */
  readonly analysisProgress: number | null;
  /** The last measures known; they may be about an older version while newer ones are on their way. */
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
