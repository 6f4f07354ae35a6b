import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectWaiting } from './selectWaiting';

/**
 * Waiting actors that one press may tie: those added in this session, as far back as undo steps go. An actor who was already on
 * the map without a tie was not just named by the room. Falls back to all waiting actors when none was added, for example after
 * pasting a list.
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
