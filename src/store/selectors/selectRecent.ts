import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** How many of the last edits count as recent. */
const RECENT_STEPS = 20;
/** A step that touches more actors than this is not an edit of one of them: a joined file, a renamed group. */
const MOST_OF_A_STEP = 8;

/** Actors touched by the last edits of this session, and the ends of the ties they changed. */
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
