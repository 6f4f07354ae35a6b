import type { Answer } from '../../analysis/answers/answer';
import { answersOf } from '../../analysis/answers/answers';
import { findingContext } from '../../analysis/findings/findingContext';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectFindings, selectOpenFindings } from './selectFindings';
import { selectGraph } from './selectGraph';
import { selectGroupPartition } from './selectPartition';
import { selectPointOfView } from './selectPointOfView';
import { selectVisibility } from './selectVisibility';

/** Every question with its answer. Computed for an open window, not in the frame of an edit. */
export const selectAnswers = remembered(
  (state: AppState) => [selectFindings(state), selectOpenFindings(state), state.document],
  (state): readonly Answer[] => {
    const context = findingContext(state.document, beneficiaryOf(state.document), {
      visibility: selectVisibility(state),
      from: selectPointOfView(state),
      partition: selectGroupPartition(state),
      graph: selectGraph(state),
      today: state.today,
    });
    return answersOf(context, selectFindings(state), selectOpenFindings(state));
  },
);
