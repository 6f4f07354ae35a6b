import { doubtfulMembers } from '../../analysis/groups/doubtfulMembers';
import type { ActorId, GroupId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectGroups } from './selectGroups';

/** Who might as well be in another group than theirs, and in which, nearest first. Cheap: kept up in the frame of an edit. */
export const selectDoubtful = remembered(
  (state: AppState) => [selectGraph(state), selectGroups(state)],
  (state): ReadonlyMap<ActorId, readonly GroupId[]> =>
    doubtfulMembers(selectGraph(state), selectGroups(state).values()),
);

/** The same, without saying where else. */
export const selectBetweenGroups = remembered(
  (state: AppState) => [selectDoubtful(state)],
  (state): ReadonlySet<ActorId> => new Set(selectDoubtful(state).keys()),
);
