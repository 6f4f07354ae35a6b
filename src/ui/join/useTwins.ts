import { twinsKey } from '../../analysis/join/openTwins';
import type { Actor } from '../../domain/actor';
import { mergeActors, ruleFinding } from '../../domain/commands';
import type { SingleField } from '../../domain/merging/actorDifferences';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

export interface TwinVerdicts {
  readonly merge: (kept: Actor, gone: Actor, taken: readonly SingleField[]) => void;
  /** Records in the map that they are two, so that nobody is asked again. */
  readonly refuse: (one: Actor, other: Actor) => void;
}

/** Verdicts on two likely duplicates. Each is one undo step. */
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
