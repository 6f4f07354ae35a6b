import { actorGraphOf } from '../../analysis/actorGraph';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { confidentialTies } from './selectHiddenConfidential';
import { selectVisibility } from './selectVisibility';

/** Pairs of what is shown that are tied in confidence alone: a room and a paper count without them. */
export const selectConfidentialPairs = remembered(
  (state: AppState) => [selectGraph(state), state.document.ties, selectVisibility(state)],
  (state): number => {
    if (confidentialTies(state.document) === 0) return 0;
    const open = actorGraphOf(state.document, { ...selectVisibility(state), confidential: false });
    return selectGraph(state).size - open.size;
  },
);
