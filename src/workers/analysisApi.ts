import type { ActorGraph } from '../analysis/actorGraph';
import { type MeasureOptions, measure } from '../analysis/measure';
import { measureQuickly, type QuickOptions } from '../analysis/measureQuickly';
import { type BetweennessPlan, betweennessOfPart, betweennessPlan } from '../analysis/measures/betweennessPlan';
import type { KeptGroup } from '../domain/keptGroup';
import type { Serving } from './protocol';

/**
 * What an analysis thread does: the same pure functions as on the page and on the command line. A map that is searched
 * by several threads is sent to each once: it keeps its plan for the parts that it is asked for.
 */
export function analysisApi() {
  let planned: { readonly version: number; readonly plan: BetweennessPlan } | undefined;
  return {
    measure: ({ onProgress }: Serving, graph: ActorGraph, kept: readonly KeptGroup[], options: MeasureOptions) =>
      measure(graph, kept, { ...options, onProgress }),

    measureQuickly: (_serving: Serving, graph: ActorGraph, kept: readonly KeptGroup[], options: QuickOptions) =>
      measureQuickly(graph, kept, options),

    /** How many parts there are to search. */
    planBetweenness: (_serving: Serving, graph: ActorGraph, version: number): number => {
      planned = { version, plan: betweennessPlan(graph) };
      return planned.plan.parts;
    },

    betweennessOfPart: ({ onProgress }: Serving, version: number, part: number): Float64Array => {
      if (planned?.version !== version) throw new Error(`analysisApi: no plan of version ${version}`);
      return betweennessOfPart(planned.plan, part, onProgress);
    },
  };
}

export type AnalysisApi = ReturnType<typeof analysisApi>;
