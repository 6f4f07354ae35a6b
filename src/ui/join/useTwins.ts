import { twinsKey } from '../../analysis/join/openTwins';
import type { Actor } from '../../domain/actor';
import { mergeActors, ruleFinding } from '../../domain/commands';
import type { SingleField } from '../../domain/merging/actorDifferences';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

export interface TwinVerdicts {
  /** Makes one of two, under the first. */
  readonly merge: (kept: Actor, gone: Actor, taken: readonly SingleField[]) => void;
  /** Two they are: kept with the map, so that nobody asks again. */
  readonly refuse: (one: Actor, other: Actor) => void;
}

/** What a person can say of two actors that may be one. Each is one step to undo. */
export function useTwins(): TwinVerdicts {
  const { join: words } = useLaterMessages();
  const store = useAppStore();
  const { today } = useServices();
  return {
    merge: (kept, gone, taken) => {
      const args = { kept: kept.id, gone: gone.id, otherName: words.otherName, taken };
      const { execute, selection, actorChosen } = store.getState();
      execute(mergeActors, args, `${gone.name} → ${kept.name}`);
      if (selection.kind === 'actor' && selection.id === gone.id) actorChosen(kept.id);
    },
    refuse: (one, other) => {
      const ruling = { id: twinsKey({ a: one.id, b: other.id }), verdict: 'notRelevant', on: today() } as const;
      store.getState().execute(ruleFinding, { ruling }, `${one.name} – ${other.name}`);
    },
  };
}
