import type { ActorGraph } from '../../analysis/actorGraph';
import { type GroupName, groupNames } from '../../analysis/groupNames/groupNames';
import { shownGroups } from '../../analysis/groups/shownGroups';
import type { Partition } from '../../analysis/partitions/partition';
import { groupPartition, partitionBy } from '../../analysis/partitions/partitionBy';
import { ALL_VISIBLE } from '../../analysis/visibility';
import { officerOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectGroups, selectKnownGroups } from './selectGroups';
import { graphOf, selectToggled, selectUnnarrowedGraph } from './selectUnnarrowed';
import { selectVisibility } from './selectVisibility';

/** The chosen partition (sectors, outlines) of the map before narrowing, so that sectors keep their places. */
export const selectWholePartition = remembered(
  (state: AppState) => [selectUnnarrowedGraph(state), selectGroups(state), state.grouping],
  (state): Partition =>
    partitionBy(
      state.document,
      selectUnnarrowedGraph(state),
      selectToggled(state),
      state.grouping,
      selectGroups(state).values(),
    ),
);

const selectWholeGroupPartition = remembered(
  (state: AppState) => [selectUnnarrowedGraph(state), selectGroups(state)],
  (state): Partition => groupPartition(selectUnnarrowedGraph(state), selectGroups(state).values()),
);

const selectNarrowedPartition = remembered(
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

const selectNarrowedGroupPartition = remembered(
  (state: AppState) => [selectGraph(state), selectGroups(state)],
  (state): Partition => groupPartition(selectGraph(state), selectGroups(state).values()),
);

export function selectPartition(state: AppState): Partition {
  return isWhole(state) ? selectWholePartition(state) : selectNarrowedPartition(state);
}

/** The computed groups of the visible actors, whatever grouping the picture shows. */
export function selectGroupPartition(state: AppState): Partition {
  return isWhole(state) ? selectWholeGroupPartition(state) : selectNarrowedGroupPartition(state);
}

function isWhole(state: AppState): boolean {
  return selectGraph(state) === selectUnnarrowedGraph(state);
}

/** The computed groups of the visible actors, even when they are no real division: introductions depend on them. */
export const selectKnownGroupPartition = remembered(
  (state: AppState) => [selectGraph(state), selectKnownGroups(state)],
  (state): Partition => groupPartition(selectGraph(state), selectKnownGroups(state).values()),
);

const selectWholeGraph = graphOf(() => ALL_VISIBLE);

function selectOwnGraph(state: AppState): ActorGraph {
  return isToggled(state) ? selectWholeGraph(state) : selectUnnarrowedGraph(state);
}

const selectToggledOwnPartition = remembered(
  (state: AppState) => [selectOwnGraph(state), state.document.groups],
  (state): Partition =>
    groupPartition(selectOwnGraph(state), shownGroups(selectOwnGraph(state), state.document.groups.values())),
);

function selectOwnPartition(state: AppState): Partition {
  return isToggled(state) ? selectToggledOwnPartition(state) : selectWholeGroupPartition(state);
}

function isToggled(state: AppState): boolean {
  return selectToggled(state) !== ALL_VISIBLE;
}

/** What group names depend on besides the partition: no group is named after the officer, and no two themes read the same. */
export function namingRecords({ document }: AppState): readonly unknown[] {
  return [officerOf(document), document.themes];
}

/**
 * Names of the map's own groups, whatever the window shows; a name stays while it is nearly true. Kept apart from the names
 * under toggles: with a shared memory, hiding ties and showing them again would rename groups.
 */
export const selectOwnGroupNames = remembered(
  (state: AppState) => [selectOwnPartition(state), ...namingRecords(state)],
  (state, before?: ReadonlyMap<string, GroupName>) =>
    groupNames(state.document, selectOwnGraph(state), selectOwnPartition(state), before),
);

const selectToggledGroupNames = remembered(
  (state: AppState) => [selectWholeGroupPartition(state), selectOwnGroupNames(state), ...namingRecords(state)],
  (state) =>
    groupNames(
      state.document,
      selectUnnarrowedGraph(state),
      selectWholeGroupPartition(state),
      selectOwnGroupNames(state),
    ),
);

/** Names of the computed groups under the toggles: those of the map itself, while they are nearly true. */
export function selectGroupNames(state: AppState): ReadonlyMap<string, GroupName> {
  return isToggled(state) ? selectToggledGroupNames(state) : selectOwnGroupNames(state);
}

const selectWrittenNames = remembered(
  (state: AppState) => [selectWholePartition(state), ...namingRecords(state)],
  (state) => groupNames(state.document, selectUnnarrowedGraph(state), selectWholePartition(state)),
);

/** Name of each group of the chosen partition, by group id. `i18n` words it. */
export function selectPartitionNames(state: AppState): ReadonlyMap<string, GroupName> {
  return state.grouping === 'groups' ? selectGroupNames(state) : selectWrittenNames(state);
}
