import type { Finding } from '../../analysis/findings/finding';
import { type Findings, findingsOf } from '../../analysis/findings/findings';
import { isRuledOut } from '../../analysis/findings/isRuledOut';
import type { Telling } from '../../analysis/reportWords';
import type { AppState } from '../appStore';
import { findingRecords } from './findingRecords';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectGroupNames, selectGroupPartition } from './selectPartition';
import { selectPointOfView } from './selectPointOfView';
import { selectVisibility } from './selectVisibility';

/** Everything missing, and the help that exists. Computed at once, in the frame of the edit. */
export const selectFindings = remembered(
  (state: AppState) => [
    ...findingRecords(state.document),
    selectGraph(state),
    selectGroupPartition(state),
    selectPointOfView(state),
    state.today,
  ],
  (state): Findings =>
    findingsOf(state.document, {
      visibility: selectVisibility(state),
      from: selectPointOfView(state),
      partition: selectGroupPartition(state),
      graph: selectGraph(state),
      today: state.today,
    }),
);

export const selectOpenFindings = remembered(
  (state: AppState) => [selectFindings(state), state.document.rulings, state.today],
  (state): readonly Finding[] => {
    const { findings } = selectFindings(state);
    if (state.document.rulings.size === 0) return findings;
    return findings.filter((finding) => !isRuledOut(finding, state.document, state.today));
  },
);

export const selectRuledOutFindings = remembered(
  (state: AppState) => [selectFindings(state), state.document.rulings, state.today],
  (state): readonly Finding[] => {
    if (state.document.rulings.size === 0) return [];
    return selectFindings(state).findings.filter((finding) => isRuledOut(finding, state.document, state.today));
  },
);

export const selectTelling = remembered(
  (state: AppState) => [selectFindings(state), selectGroupNames(state)],
  (state): Telling => ({
    document: state.document,
    from: selectPointOfView(state),
    perimeter: selectFindings(state).perimeter,
    groupNames: selectGroupNames(state),
  }),
);

/** The selected finding, if the map still has it. */
export function selectSelectedFinding(state: AppState): Finding | undefined {
  const { selection } = state;
  if (selection.kind !== 'finding') return undefined;
  return selectFindings(state).findings.find((finding) => finding.key === selection.key);
}
