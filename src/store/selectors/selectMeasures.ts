import type { MeasuredGraph } from '../analysisSlice';
import type { AppState } from '../appStore';

export function selectMeasures({ measures, mapId }: AppState): MeasuredGraph | null {
  return measures && measures.mapId === mapId ? measures : null;
}
