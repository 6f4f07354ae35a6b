import { useCallback } from 'react';
import { searchActors } from '../../domain/actorSearch';
import { matching } from '../parts/matching';
import type { Suggestion } from '../parts/Suggest';
import { useAppStore } from '../useApp';

const OFFERED = 8;

/** Actors of the map that answer to what is typed; with nothing typed, the first by name. */
export function useActorSearch(): (typed: string) => readonly Suggestion[] {
  const store = useAppStore();
  return useCallback(
    (typed) => {
      const { actors } = store.getState().document;
      const found =
        typed === ''
          ? matching(actors.values(), (actor) => actor.name, '', OFFERED)
          : searchActors(actors.values(), typed, OFFERED);
      return found.map((actor) => ({
        id: actor.id,
        text: actor.name,
        ...(actor.territory !== undefined && { hint: actor.territory }),
      }));
    },
    [store],
  );
}
