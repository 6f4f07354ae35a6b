import { useMemo } from 'react';
import { type Actor, newActor } from '../../domain/actor';
import type { ActorId, TieId } from '../../domain/brand';
import { DRAWN_NATURE, newTie, type Tie } from '../../domain/tie';
import { typeOfName } from '../../domain/words/typeOfName';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

export type Newcomer = Partial<Omit<Actor, 'id' | 'name'>>;

export interface Try {
  readonly tie: (a: ActorId, b: ActorId) => void;
  readonly actor: (name: string, contacts: readonly ActorId[], known?: Newcomer) => void;
  readonly departure: (actor: ActorId) => void;
}

/** Adds steps to the trial, and starts one when there is none. */
export function useTry(): Try {
  const store = useAppStore();
  const { newId } = useServices();
  return useMemo(() => {
    // Nobody has confirmed the tie: if the trial is kept, it is to be verified.
    const possible = (a: ActorId, b: ActorId): Tie => ({
      ...newTie(newId() as TieId, a, b),
      nature: DRAWN_NATURE,
      certainty: 'toVerify',
    });
    return {
      tie: (a, b) => store.getState().stepAdded({ kind: 'tie', tie: possible(a, b) }),
      actor: (name, contacts, known = {}) => {
        const actor = { ...newActor(newId() as ActorId, name, typeOfName(name)), ...known };
        const ties = contacts.map((contact) => possible(actor.id, contact));
        store.getState().stepAdded({ kind: 'actor', actor, ties });
      },
      departure: (actor) => store.getState().stepAdded({ kind: 'departure', actor }),
    };
  }, [store, newId]);
}
