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
  /** The last measures known; they may be about an older version while newer ones are on their way. */
  readonly measures: MeasuredGraph | null;

  readonly analysisStarted: () => void;
  readonly analysisReady: (measures: MeasuredGraph) => void;
  readonly analysisFailed: () => void;
}

export const createAnalysisSlice: StateCreator<AnalysisSlice> = (set) => ({
  analysis: 'idle',
  measures: null,
  analysisStarted: () => set({ analysis: 'running' }),
  analysisReady: (measures) => set({ analysis: 'ready', measures }),
  analysisFailed: () => set({ analysis: 'failed' }),
});
