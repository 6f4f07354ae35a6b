import { chainFinder } from '../../analysis/chains/chainFinder';
import type { ActorId } from '../../domain/brand';
import { officerOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectPointOfView } from './selectPointOfView';

/** Chains from the point of view; `null` without one, or when it is hidden. */
export const selectChainFinder = remembered(
  (state: AppState) => [selectGraph(state), selectPointOfView(state), state.document.ties],
  (state) => {
    const from = selectPointOfView(state);
    const graph = selectGraph(state);
    if (from === undefined || !graph.hasNode(from)) return null;
    return chainFinder(graph, from, officerOf(state.document));
  },
);

/** The chain of introduction that was asked for, from the point of view to its end; `null` when none is known. */
export const selectChain = remembered(
  (state: AppState) => [state.chainTo, state.chainTo === null ? null : selectChainFinder(state)],
  (state): readonly ActorId[] | null =>
    state.chainTo === null ? null : (selectChainFinder(state)?.chain(state.chainTo) ?? null),
);
