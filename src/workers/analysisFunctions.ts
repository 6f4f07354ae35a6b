import type { AnalysisApi } from './analysisApi';

/** Names of what an analysis thread does, for `connect`: apart, so that the page does not load what only threads run. */
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
