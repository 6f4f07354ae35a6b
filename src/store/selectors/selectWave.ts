import { vertexIndex } from '../../analysis/actorGraph';
import { relayStart } from '../../analysis/findings/relayStart';
import { type WaveSteps, waveSteps } from '../../analysis/findings/waveSteps';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectPointOfView } from './selectPointOfView';
import { selectVisibility } from './selectVisibility';

/** Who hears of the actions at each step, on what is visible of the map. */
export const selectWave = remembered(
  (state: AppState) => [
    selectGraph(state),
    state.document.actions,
    state.document.info.thresholds,
    selectVisibility(state),
    selectPointOfView(state),
  ],
  (state): WaveSteps => {
    const { document } = state;
    const graph = selectGraph(state);
    const from = selectPointOfView(state);
    const start = relayStart(document, selectVisibility(state), graph, vertexIndex(graph.ids), from);
    return waveSteps(graph.ids, { start, thresholds: document.info.thresholds });
  },
);
