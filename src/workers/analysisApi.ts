import { type CompareOptions, compareMaps } from '../analysis/compare/compareMaps';
import { type ToldComparison, toldComparison } from '../analysis/compare/toldComparison';
import { graphOfRows } from '../analysis/graphOfRows';
import {
  type IntroductionOptions,
  type IntroductionsToTry,
  introductionsToTry,
} from '../analysis/introductions/introductionsToTry';
import { type MeasureOptions, measure } from '../analysis/measure';
import { measureQuickly, type QuickOptions } from '../analysis/measureQuickly';
import {
  type BetweennessPlan,
  betweennessOfPart,
  betweennessPlan,
} from '../analysis/measures/betweenness/betweennessPlan';
import type { Partition } from '../analysis/partitions/partition';
import type { Adjacency, Rows } from '../analysis/rowsOf';
import { planUpdate } from '../analysis/update/planUpdate';
import type { UpdatePlan, UpdateSources } from '../analysis/update/updatePlan';
import type { KeptGroup } from '../domain/keptGroup';
import { newId } from '../platform/newId';
import type { Piece } from './parts';
import type { Serving } from './protocol';
import { mapHolder, type SentMap } from './sentMap';
import { type SentSubject, subjectHolder } from './updateSubject';

/**
 * Functions of an analysis worker: the same pure functions as on the page and on the command line. A map searched by several workers is
 * sent to each once: each keeps its plan for the parts it is asked for. Maps examined again after each edit stay here, and only their
 * changes are sent.
 */
export function analysisApi() {
  const [earlierMap, laterMap, introducedMap] = [mapHolder(), mapHolder(), mapHolder()];
  const updating = subjectHolder();
  let planned: { readonly version: number; readonly plan: BetweennessPlan } | undefined;
  return {
    measure: ({ onProgress }: Serving, rows: Rows, kept: readonly KeptGroup[], options: MeasureOptions) =>
      measure(graphOfRows(rows), kept, { ...options, onProgress }),

    measureQuickly: (_serving: Serving, rows: Rows, kept: readonly KeptGroup[], options: QuickOptions) =>
      measureQuickly(graphOfRows(rows), kept, options),

    /** Returns the number of parts to search. */
    planBetweenness: (_serving: Serving, graph: Adjacency, version: number): number => {
      planned = { version, plan: betweennessPlan(graph) };
      return planned.plan.parts;
    },

    /** Null when a map was sent as changes to a version that is not here: it must be sent whole. */
    compare: (
      _serving: Serving,
      maps: { readonly earlier: SentMap; readonly later: SentMap },
      options: CompareOptions,
    ): ToldComparison | null => {
      const [earlier, later] = [earlierMap(maps.earlier), laterMap(maps.later)];
      if (!earlier || !later) return null;
      return toldComparison(compareMaps(earlier, later, options));
    },

    /** Null as for `compare`. */
    introduce: (
      _serving: Serving,
      sent: SentMap,
      rows: Rows,
      groups: Partition,
      options: IntroductionOptions,
    ): IntroductionsToTry | null => {
      const map = introducedMap(sent);
      return map ? introductionsToTry(map, graphOfRows(rows), groups, options) : null;
    },

    /** Receives a piece of the subject of `planUpdate`. */
    takePiece: (_serving: Serving, piece: Piece): void => updating.take(piece),

    /** `sent`: null to use the subject sent before. */
    planUpdate: (_serving: Serving, sent: SentSubject | null, said: UpdateSources['said']): UpdatePlan =>
      planUpdate({ ...updating.subject(sent), said, newId }),

    betweennessOfPart: ({ onProgress }: Serving, version: number, part: number): Float64Array => {
      if (planned?.version !== version) throw new Error(`analysisApi: no plan of version ${version}`);
      return betweennessOfPart(planned.plan, part, onProgress);
    },
  };
}

export type AnalysisApi = ReturnType<typeof analysisApi>;
