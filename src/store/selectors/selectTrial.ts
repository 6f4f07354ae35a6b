import { type WhatIf, whatIf } from '../../analysis/whatIf/whatIf';
import type { TrialStep } from '../../domain/trialStep';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectFindings } from './selectFindings';
import { selectGraph } from './selectGraph';
import { selectGroups } from './selectGroups';
import { selectGroupNames } from './selectPartition';
import { selectPointOfView } from './selectPointOfView';
import { selectVisibility } from './selectVisibility';

const NONE: readonly TrialStep[] = [];

/** Steps tried on the open map; the same empty list object when there are none. */
export function selectTrialSteps({ trial, mapId }: AppState): readonly TrialStep[] {
  return trial && trial.mapId === mapId ? trial.steps : NONE;
}

/** What would change if the trial were kept, under the same toggles as the findings shown; `null` when nothing is tried. */
export const selectWhatIf = remembered(
  (state: AppState) => {
    const steps = selectTrialSteps(state);
    if (steps.length === 0) return [steps];
    return [steps, selectFindings(state), state.document.rulings, selectGroups(state), selectGroupNames(state)];
  },
  (state): WhatIf | null => {
    const steps = selectTrialSteps(state);
    if (steps.length === 0) return null;
    const { document, today } = state;
    const [visibility, from, groups] = [selectVisibility(state), selectPointOfView(state), selectGroups(state)];
    const known = {
      graph: selectGraph(state),
      findings: selectFindings(state),
      groupNames: selectGroupNames(state),
    };
    return whatIf(document, { visibility, from, groups, today, known }, steps);
  },
);
