import type { AnalysisApi } from './analysisApi';

/** Function names of an analysis worker, for `connect`: in a separate file, so that the page does not load worker-only code. */
export const ANALYSIS_FUNCTIONS = [
  'measure',
  'measureQuickly',
  'planBetweenness',
  'betweennessOfPart',
  'compare',
  'introduce',
  'takePiece',
  'planUpdate',
] as const satisfies readonly (keyof AnalysisApi)[];
