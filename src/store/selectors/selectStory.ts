import { findingsOf } from '../../analysis/findings/findings';
import { isRuledOut } from '../../analysis/findings/isRuledOut';
import { groupNames } from '../../analysis/groupNames/groupNames';
import { shownGroups } from '../../analysis/groups/shownGroups';
import { partitionBy } from '../../analysis/partitions/partitionBy';
import type { Telling } from '../../analysis/reportWords';
import { isTold, stepsKept, stepsOf } from '../../analysis/story/storyOf';
import type { StorySource } from '../../analysis/story/storySource';
import type { ToldStep } from '../../analysis/story/toldStep';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { findingRecords } from './findingRecords';
import { remembered } from './remembered';
import { selectFindings } from './selectFindings';
import { selectKnown, selectKnownGraph } from './selectKnownGraph';
import { selectBrokers } from './selectMarks';
import { selectMeasures } from './selectMeasures';
import { namingRecords, selectGroupNames, selectGroupPartition, selectOwnGroupNames } from './selectPartition';
import { selectPointOfView } from './selectPointOfView';
import { selectVisibility } from './selectVisibility';

/**
 * Partition for the story. A story is about the whole map seen from the beneficiary, whatever this window filters: hiding part
 * of the map must not remove steps.
 */
const selectWholePartition = remembered(
  (state: AppState) =>
    isWhole(state) ? [selectGroupPartition(state)] : [selectKnownGraph(state), state.document.groups],
  (state) =>
    isWhole(state)
      ? selectGroupPartition(state)
      : partitionBy(
          state.document,
          selectKnownGraph(state),
          selectKnown(state),
          'groups',
          shownGroups(selectKnownGraph(state), state.document.groups.values()),
        ),
);

const selectWholeNames = remembered(
  (state: AppState) =>
    isWhole(state)
      ? [selectGroupNames(state)]
      : [selectWholePartition(state), selectOwnGroupNames(state), ...namingRecords(state)],
  (state) =>
    isWhole(state)
      ? selectGroupNames(state)
      : groupNames(state.document, selectKnownGraph(state), selectWholePartition(state), selectOwnGroupNames(state)),
);

const selectWholeFindings = remembered(
  (state: AppState) => {
    if (isWhole(state)) return [selectFindings(state)];
    return [...findingRecords(state.document), selectWholePartition(state), state.today];
  },
  (state) =>
    isWhole(state)
      ? selectFindings(state)
      : findingsOf(state.document, {
          visibility: selectKnown(state),
          from: beneficiaryOf(state.document),
          partition: selectWholePartition(state),
          graph: selectKnownGraph(state),
          today: state.today,
        }),
);

/** True when this window shows the whole map from the beneficiary, so that its own results serve the story. */
function isWhole(state: AppState): boolean {
  const { without, formality } = selectVisibility(state);
  return without.size === 0 && formality === 'both' && selectPointOfView(state) === beneficiaryOf(state.document);
}

const selectSource = remembered(
  (state: AppState) => [
    selectWholeFindings(state),
    selectWholePartition(state),
    selectMeasures(state),
    // Brokers disappear when groups do, even without a new measure.
    selectBrokers(state),
    state.document.rulings,
    state.document.introductions,
    state.document.offers,
    state.document.actors,
    state.today,
  ],
  (state): StorySource => {
    const { document, today } = state;
    const findings = selectWholeFindings(state);
    return {
      document,
      graph: selectKnownGraph(state),
      from: beneficiaryOf(document),
      partition: selectWholePartition(state),
      findings,
      open: findings.findings.filter((finding) => !isRuledOut(finding, document, today)),
      // Brokers measured while something is hidden are not those of the whole map.
      brokers: selectMeasures(state)?.whole || isWhole(state) ? selectBrokers(state) : null,
      today,
    };
  },
);

/** Every step of a session's story, those left out too, for the editor. */
export const selectSessionSteps = remembered(
  (state: AppState) => [selectSource(state), state.document.story],
  (state): readonly ToldStep[] => stepsOf(selectSource(state), stepsKept(state.document)),
);

/** Steps on what a network is good for, those with nothing to say too. */
export const selectNetworkSteps = remembered(
  (state: AppState) => [selectSource(state)],
  (state): readonly ToldStep[] => stepsOf(selectSource(state), stepsKept(state.document, 'network')),
);

/** The steps told of the chosen story. Computed only on demand. */
export const selectStory = remembered(
  (state: AppState) => [stepsFor(state)],
  (state): readonly ToldStep[] => stepsFor(state).filter(isTold),
);

function stepsFor(state: AppState): readonly ToldStep[] {
  return state.story === 'network' ? selectNetworkSteps(state) : selectSessionSteps(state);
}

export const selectStoryTelling = remembered(
  (state: AppState) => [selectSource(state), selectWholeNames(state)],
  (state): Telling => ({
    document: selectSource(state).document,
    from: beneficiaryOf(state.document),
    perimeter: selectWholeFindings(state).perimeter,
    groupNames: selectWholeNames(state),
  }),
);

/** The step shown, if the story still has it. */
export function selectToldStep(state: AppState): ToldStep | undefined {
  return state.toldStep === null ? undefined : selectStory(state).find(({ id }) => id === state.toldStep);
}
