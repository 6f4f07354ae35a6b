import { type FormerBeneficiary, formerBeneficiaries } from '../../analysis/pool/formerBeneficiaries';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectChainFinder } from './selectChain';
import { selectGraph } from './selectGraph';
import { selectPointOfView } from './selectPointOfView';
import { selectVisibility } from './selectVisibility';

/** Visible past beneficiaries, nearest to the point of view first. */
export const selectPool = remembered(
  (state: AppState) => {
    const { actors, ties, themes, testimonies } = state.document;
    return [actors, ties, themes, testimonies, selectGraph(state), selectChainFinder(state)];
  },
  (state): readonly FormerBeneficiary[] =>
    formerBeneficiaries(state.document, selectGraph(state), {
      visibility: selectVisibility(state),
      from: selectPointOfView(state),
      chains: selectChainFinder(state),
    }),
);
