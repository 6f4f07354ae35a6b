import { useCallback } from 'react';
import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { describeActor } from '../../domain/commands';
import type { Patch } from '../../domain/tables';
import { useAppStore } from '../useApp';

/** Changes fields of one actor; its name labels the undo step. */
export function useActorEdit(id: ActorId): (patch: Patch<Actor>) => void {
  const store = useAppStore();
  return useCallback(
    (patch) => {
      const { document, execute } = store.getState();
      execute(describeActor, { id, patch }, patch.name ?? document.actors.get(id)?.name);
    },
    [store, id],
  );
}
