import { doubtfulMembers } from '../../analysis/groups/doubtfulMembers';
import type { ActorId, GroupId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectGroups } from './selectGroups';

/** Actors who could as well be in another group, with those groups, nearest first. Cheap enough for the frame of an edit. */
export const selectDoubtful = remembered(
  (state: AppState) => [selectGraph(state), selectGroups(state)],
  (state): ReadonlyMap<ActorId, readonly GroupId[]> =>
    doubtfulMembers(selectGraph(state), selectGroups(state).values()),
);

export const selectBetweenGroups = remembered(
  (state: AppState) => [selectDoubtful(state)],
  (state): ReadonlySet<ActorId> => new Set(selectDoubtful(state).keys()),
);
