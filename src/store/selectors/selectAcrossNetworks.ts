import { type AcrossNetworks, acrossNetworks } from '../../analysis/groups/acrossNetworks';
import { partitionBy } from '../../analysis/partitions/partitionBy';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectGroupPartition } from './selectPartition';
import { selectVisibility } from './selectVisibility';

/** Where declared networks and computed groups differ most, among visible actors. */
export const selectAcrossNetworks = remembered(
  (state: AppState) => [selectGraph(state), selectGroupPartition(state), state.document.ties, state.document.actors],
  (state): readonly AcrossNetworks[] => {
    const networks = partitionBy(state.document, selectGraph(state), selectVisibility(state), 'network');
    return acrossNetworks(selectGroupPartition(state), networks);
  },
);
