import { searchActors } from '../../domain/actorSearch';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import { Suggest } from '../parts/Suggest';
import { useAppStore, useMessages } from '../useApp';
import { lookFrom } from './lookFrom';

const OFFERED = 8;

/** To look from somebody else, by name. */
export function AnyActor({ onDone }: { readonly onDone: () => void }) {
  const { pointOfView, filters } = useMessages().introductions;
  const store = useAppStore();
  const find = (typed: string) => {
    const actors = [...store.getState().document.actors.values()];
    const found =
      typed === ''
        ? actors.sort((a, b) => byCodeUnits(fold(a.name), fold(b.name))).slice(0, OFFERED)
        : searchActors(actors, typed, OFFERED);
    return found.map((actor) => ({ id: actor.id, text: actor.name }));
  };
  const pick = (actor: string) => {
    lookFrom(store, actor as ActorId);
    onDone();
  };
  return (
    <Suggest
      label={pointOfView.whom}
      labelHidden
      startsFocused
      placeholder={pointOfView.whomHint}
      noMatch={filters.noMatch}
      find={find}
      onPick={pick}
      onDone={onDone}
    />
  );
}
