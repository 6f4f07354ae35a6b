import type { AppState } from '../appStore';
import { selectPartition } from './selectPartition';

/** Fewer are marks, not a group. */
const LEAST_FOLDED = 2;

/** Keys of what the picture is grouped by now and that may be drawn as one mark: groups found, networks, whatever it is. */
export function foldableGroups(state: AppState): readonly string[] {
  return selectPartition(state)
    .groups.filter(({ members }) => members.length >= LEAST_FOLDED)
    .map(({ id }) => id);
}

/** Whether any of them is: of those folded while the map was grouped by something else, the picture shows nothing. */
export function hasFolded(state: AppState): boolean {
  return state.folded.size > 0 && foldableGroups(state).some((key) => state.folded.has(key));
}
