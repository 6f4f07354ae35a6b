import { relayStart } from '../../analysis/findings/relayStart';
import { type WaveSteps, waveSteps } from '../../analysis/findings/waveSteps';
import { idsOf, vertexIndex } from '../../analysis/rowsOf';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectPointOfView } from './selectPointOfView';

/** Actors who hear of the actions at each step, on the visible map. */
export const selectWave = remembered(
  (state: AppState) => [
    selectGraph(state),
    state.document.actions,
    state.document.info.thresholds,
    selectPointOfView(state),
  ],
  (state): WaveSteps => {
    const { document } = state;
    const graph = selectGraph(state);
    const from = selectPointOfView(state);
    const start = relayStart(document, graph, vertexIndex(idsOf(graph)), from);
    return waveSteps(idsOf(graph), { start, thresholds: document.info.thresholds });
  },
);
