import { type Finding, isGap } from '../../analysis/findings/finding';
import { LEAST_GROUPED } from '../../analysis/groups/shownGroups';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectOpenFindings } from './selectFindings';
import { selectFragile } from './selectMarks';

/** Findings shown in the panel, in sentences and on the line: open ones that are worth a line. */
export const selectAskedFindings = remembered(
  (state: AppState) => [
    selectOpenFindings(state),
    selectFragile(state),
    state.document.actors.size,
    state.document.discussions,
  ],
  (state): readonly Finding[] => selectOpenFindings(state).filter((one) => isWorthALine(one, state)),
);

/** Open gaps. The finding that suggests asking an actor about their ties is no gap, and is never counted as one. */
export const selectOpenGaps = remembered(
  (state: AppState) => [selectAskedFindings(state)],
  (state): readonly Finding[] => selectAskedFindings(state).filter(isGap),
);

/**
 * False for a fragile point of a large map that the picture does not mark either, such as a house of two people that nothing
 * links: the line would add nothing. A finding that was discussed stays.
 */
function isWorthALine({ rule, actors, key }: Finding, state: AppState): boolean {
  const { document } = state;
  if (rule !== 'fragilePoint' || document.actors.size < LEAST_GROUPED || document.discussions.has(key)) return true;
  return actors.some((actor) => selectFragile(state).has(actor));
}
