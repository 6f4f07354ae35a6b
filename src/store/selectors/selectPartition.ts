import { type GroupName, groupNames } from '../../analysis/groupNames/groupNames';
import type { Partition } from '../../analysis/partitions/partition';
import { partitionBy } from '../../analysis/partitions/partitionBy';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectGroups } from './selectGroups';
import { selectVisibility } from './selectVisibility';

/** What sectors and outlines stand for, as chosen. */
export const selectPartition = remembered(
  (state: AppState) => [selectGraph(state), selectGroups(state), state.grouping],
  (state): Partition =>
    partitionBy(
      state.document,
      selectGraph(state),
      selectVisibility(state),
      state.grouping,
      selectGroups(state).values(),
    ),
);

/** The computed groups, whatever the picture shows. */
export const selectGroupPartition = remembered(
  (state: AppState) => [selectGraph(state), selectGroups(state)],
  (state): Partition =>
    partitionBy(state.document, selectGraph(state), selectVisibility(state), 'groups', selectGroups(state).values()),
);

/** How to call each computed group; a name stays while it is nearly true. */
export const selectGroupNames = remembered(
  (state: AppState) => [selectGroupPartition(state)],
  (state, before?: ReadonlyMap<string, GroupName>) =>
    groupNames(state.document, selectGraph(state), selectGroupPartition(state), before),
);

const selectWrittenNames = remembered(
  (state: AppState) => [selectPartition(state)],
  (state) => groupNames(state.document, selectGraph(state), selectPartition(state)),
);

/** How to call each group of what sectors and outlines stand for, by group id. `i18n` words it. */
export function selectPartitionNames(state: AppState): ReadonlyMap<string, GroupName> {
  return state.grouping === 'groups' ? selectGroupNames(state) : selectWrittenNames(state);
}
