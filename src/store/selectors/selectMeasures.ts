import type { MeasuredGraph } from '../analysisSlice';
import type { AppState } from '../appStore';

/** The last measures of the open map; `null` until there are any. */
export function selectMeasures({ measures, mapId }: AppState): MeasuredGraph | null {
  return measures && measures.mapId === mapId ? measures : null;
}
