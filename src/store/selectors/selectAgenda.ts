import { type Agenda, agendaOf } from '../../analysis/agenda/agenda';
import { findingContext } from '../../analysis/findings/findingContext';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectOpenFindings } from './selectFindings';
import { selectGraph } from './selectGraph';
import { selectGroupPartition } from './selectPartition';
import { selectPointOfView } from './selectPointOfView';
import { selectVisibility } from './selectVisibility';

/** What is to be done on the open map. Computed for an open window, not in the frame of an edit. */
export const selectAgenda = remembered(
  (state: AppState) => [selectOpenFindings(state), state.document],
  (state): Agenda =>
    agendaOf(
      findingContext(state.document, beneficiaryOf(state.document), {
        visibility: selectVisibility(state),
        from: selectPointOfView(state),
        partition: selectGroupPartition(state),
        graph: selectGraph(state),
        today: state.today,
      }),
      selectOpenFindings(state),
    ),
);
