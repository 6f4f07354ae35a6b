import { type Finding, isGap } from '../../analysis/findings/finding';
import { LEAST_GROUPED } from '../../analysis/groups/shownGroups';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectOpenFindings } from './selectFindings';
import { selectFragile } from './selectMarks';

/** Findings that the page asks about, in the panel, in sentences and on the line: those that are open, and worth a line. */
export const selectAskedFindings = remembered(
  (state: AppState) => [
    selectOpenFindings(state),
    selectFragile(state),
    state.document.actors.size,
    state.document.discussions,
  ],
  (state): readonly Finding[] => selectOpenFindings(state).filter((one) => isWorthALine(one, state)),
);

/** Gaps that still ask: whom to ask about their ties is no gap, and counted nowhere among them. */
export const selectOpenGaps = remembered(
  (state: AppState) => [selectAskedFindings(state)],
  (state): readonly Finding[] => selectAskedFindings(state).filter(isGap),
);

/**
 * False of a house of two people among many that nothing links: that they would be cut off without it says nothing that the picture, which
 * marks no fragile point there either, does not show. What was discussed stays.
 */
function isWorthALine({ rule, actors, key }: Finding, state: AppState): boolean {
  const { document } = state;
  if (rule !== 'fragilePoint' || document.actors.size < LEAST_GROUPED || document.discussions.has(key)) return true;
  return actors.some((actor) => selectFragile(state).has(actor));
}
