import type { Visibility } from '../../analysis/visibility';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { confidentialTies } from './selectHiddenConfidential';
import { graphOf } from './selectUnnarrowed';
import { selectVisibility } from './selectVisibility';

const selectOpenTies = remembered(
  (state: AppState) => [selectVisibility(state)],
  (state): Visibility => ({ ...selectVisibility(state), confidential: false }),
);
const selectOpenGraph = graphOf(selectOpenTies);

/** Number of visible pairs whose only ties are confidential. A room or a printed page counts without them. */
export function selectConfidentialPairs(state: AppState): number {
  if (confidentialTies(state.document) === 0) return 0;
  return selectGraph(state).size - selectOpenGraph(state).size;
}
