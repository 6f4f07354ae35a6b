import { partitionBy } from '../../analysis/partitions/partitionBy';
import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectVisibility } from './selectVisibility';

/** A visible declared network and its visible members, itself included. */
export interface DeclaredNetwork {
  readonly id: ActorId;
  readonly members: readonly ActorId[];
}

/** Most networks outlined at once: more outlines cannot be told apart. */
export const MOST_OUTLINED = 6;

/** Declared networks with a member besides themselves, largest first. */
export const selectNetworks = remembered(
  (state: AppState) => [selectGraph(state), selectVisibility(state), state.document.ties, state.document.actors],
  (state): readonly DeclaredNetwork[] =>
    partitionBy(state.document, selectGraph(state), selectVisibility(state), 'network').groups.flatMap(
      ({ network, members }) => (network !== undefined && members.length > 1 ? [{ id: network, members }] : []),
    ),
);

/** Networks to outline, in the order in which they were chosen. */
export const selectOutlinedNetworks = remembered(
  (state: AppState) => [state.outlined, state.outlined.length > 0 ? selectNetworks(state) : null],
  (state): readonly DeclaredNetwork[] => {
    if (state.outlined.length === 0) return [];
    const known = new Map(selectNetworks(state).map((network) => [network.id, network]));
    return state.outlined.flatMap((id) => known.get(id) ?? []).slice(0, MOST_OUTLINED);
  },
);
