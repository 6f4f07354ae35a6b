import type { ActorGraph } from '../analysis/actorGraph';
import { type MeasureOptions, measure } from '../analysis/measure';
import type { KeptGroup } from '../domain/keptGroup';
import type { Serving } from './protocol';

/** What the analysis thread does: the same pure function as on the page and on the command line. */
export const ANALYSIS_API = {
  measure: ({ onProgress }: Serving, graph: ActorGraph, kept: readonly KeptGroup[], options: MeasureOptions) =>
    measure(graph, kept, { ...options, onProgress }),
};

export type AnalysisApi = typeof ANALYSIS_API;
