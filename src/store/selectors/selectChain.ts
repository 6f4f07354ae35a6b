import { chainFinder } from '../../analysis/chains/chainFinder';
import { strongChain } from '../../analysis/chains/strongChain';
import type { ActorId } from '../../domain/brand';
import { officerOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectPointOfView } from './selectPointOfView';

/** Chains from the point of view; `null` when there is none, or when it is hidden. */
export const selectChainFinder = remembered(
  (state: AppState) => [selectGraph(state), selectPointOfView(state), state.document.ties],
  (state) => {
    const from = selectPointOfView(state);
    const graph = selectGraph(state);
    if (from === undefined || !graph.hasNode(from)) return null;
    return chainFinder(graph, from, officerOf(state.document));
  },
);

/** End of the requested chain; `null` when it is the point of view or is hidden. */
function chainEnd(state: AppState): ActorId | null {
  const { chainTo } = state;
  return chainTo !== null && chainTo !== selectPointOfView(state) && selectGraph(state).hasNode(chainTo)
    ? chainTo
    : null;
}

const selectShortestChain = remembered(
  (state: AppState) => [chainEnd(state), chainEnd(state) === null ? null : selectChainFinder(state)],
  (state): readonly ActorId[] | null => {
    const to = chainEnd(state);
    return to === null ? null : (selectChainFinder(state)?.chain(to) ?? null);
  },
);

/** Actor for which a chain was requested but none is known. */
export function selectUnreached(state: AppState): ActorId | null {
  return selectChainFinder(state) && !selectShortestChain(state) ? chainEnd(state) : null;
}

/**
 * Alternative chain to the same actor by close ties; `null` when the shortest already uses them, or when no chain is requested.
 */
export const selectCloseTiesChain = remembered(
  (state: AppState) => [selectShortestChain(state), selectGraph(state), officerOf(state.document)],
  (state): readonly ActorId[] | null => {
    const shortest = selectShortestChain(state);
    const [from, to] = [shortest?.[0], shortest?.at(-1)];
    if (!shortest || from === undefined || to === undefined) return null;
    const chain = strongChain(selectGraph(state), from, to, officerOf(state.document));
    return chain === null || chain.join() === shortest.join() ? null : chain;
  },
);

export function isByCloseTies(state: AppState): boolean {
  return state.byCloseTies && selectCloseTiesChain(state) !== null;
}

/** The requested chain of introduction, from the point of view to its end; `null` when none is known. */
export function selectChain(state: AppState): readonly ActorId[] | null {
  return isByCloseTies(state) ? selectCloseTiesChain(state) : selectShortestChain(state);
}
