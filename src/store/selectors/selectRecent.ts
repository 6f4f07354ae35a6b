import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** How many of the last edits count as recent. */
const RECENT_STEPS = 20;
/** A step about more actors than this is no edit of one of them: a file that was joined, a group renamed. */
const MOST_OF_A_STEP = 8;

/** Actors that the last edits of this session are about, and the ends of the ties that they changed. */
export const selectRecent = remembered(
  (state: AppState) => [state.past],
  ({ past }): ReadonlySet<ActorId> => {
    const recent = new Set<ActorId>();
    for (const { change } of past.slice(-RECENT_STEPS)) {
      const actors = new Set<ActorId>();
      for (const [id] of change.actors ?? []) actors.add(id);
      for (const [, before, after] of change.ties ?? []) {
        for (const tie of [before, after]) if (tie) actors.add(tie.a).add(tie.b);
      }
      if (actors.size <= MOST_OF_A_STEP) for (const id of actors) recent.add(id);
    }
    return recent;
  },
);
