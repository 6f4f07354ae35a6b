import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { searchActors } from '../../domain/search/actorSearch';
import { useAppStore } from '../useApp';
import { matching } from './matching';
import type { Suggestion } from './Suggest';

const OFFERED = 8;

/** Finds actors of the map for a typed text; with nothing typed, the first by name. `hints`: fields that distinguish homonyms. */
export function useActorSearch(
  hints: readonly ('kind' | 'territory')[] = [],
  isOffered: (id: ActorId) => boolean = () => true,
): (typed: string) => Suggestion[] {
  const store = useAppStore();
  const hintOf = (actor: Actor) => hints.flatMap((field) => actor[field] ?? []).join(' · ');
  return (typed) => {
    const others = [...store.getState().document.actors.values()].filter(({ id }) => isOffered(id));
    const found =
      typed === '' ? matching(others, ({ name }) => name, '', OFFERED) : searchActors(others, typed, OFFERED);
    return found.map((actor) => {
      const hint = hintOf(actor);
      return { id: actor.id, text: actor.name, ...(hint !== '' && { hint }) };
    });
  };
}
