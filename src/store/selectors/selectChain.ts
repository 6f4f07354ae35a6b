import { chainFinder } from '../../analysis/chains/chainFinder';
import { strongChain } from '../../analysis/chains/strongChain';
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

/** To whom the chain leads that was asked for; `null` once that is where one looks from, or when they are not shown. */
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

/** To whom a chain was asked for where none is known. */
export function selectUnreached(state: AppState): ActorId | null {
  return selectChainFinder(state) && !selectShortestChain(state) ? chainEnd(state) : null;
}

/** Another chain to the same actor, by close ties; `null` where the shortest goes by them already, or none is asked for. */
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

/** True when the chain that is drawn is not the shortest, but the one by close ties. */
export function isByCloseTies(state: AppState): boolean {
  return state.byCloseTies && selectCloseTiesChain(state) !== null;
}

/** The chain of introduction that was asked for, from the point of view to its end; `null` when none is known. */
export function selectChain(state: AppState): readonly ActorId[] | null {
  return isByCloseTies(state) ? selectCloseTiesChain(state) : selectShortestChain(state);
}
