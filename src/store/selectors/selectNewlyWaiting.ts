import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectWaiting } from './selectWaiting';

/**
 * Whom one press may tie, of those who wait: the ones that were added here, as far as steps are kept. Who was on the map before,
 * without a tie, was not just named by the room. All of them where nobody was added, as of a list that was pasted.
 */
export const selectNewlyWaiting = remembered(
  (state: AppState) => [selectWaiting(state), state.past],
  (state): readonly ActorId[] => {
    const waiting = selectWaiting(state);
    if (waiting.length === 0) return waiting;
    const added = new Set<string>();
    for (const { change } of state.past)
      for (const [id, before] of change.actors ?? []) if (before === null) added.add(id);
    const newcomers = waiting.filter((id) => added.has(id));
    return newcomers.length > 0 ? newcomers : waiting;
  },
);
