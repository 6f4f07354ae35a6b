import type { AppState } from '../appStore';
import { selectPartition } from './selectPartition';

const LEAST_FOLDED = 2;

/** Keys of the current groups that may be drawn as one mark, whatever the grouping (groups found, networks, …). */
export function foldableGroups(state: AppState): readonly string[] {
  return selectPartition(state)
    .groups.filter(({ members }) => members.length >= LEAST_FOLDED)
    .map(({ id }) => id);
}

/** True when a group of the current grouping is folded. Groups folded under another grouping do not show on the picture. */
export function hasFolded(state: AppState): boolean {
  return state.folded.size > 0 && foldableGroups(state).some((key) => state.folded.has(key));
}
