import { searchActors } from '../../domain/actorSearch';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import { Suggest } from '../parts/Suggest';
import { useAppStore, useMessages } from '../useApp';

const OFFERED = 8;

interface ActorSuggestProps {
  readonly label: string;
  /** Not offered. */
  readonly except: readonly ActorId[];
  readonly startsFocused?: boolean;
  readonly onPick: (actor: ActorId) => void;
  readonly onDone?: () => void;
}

/** A field that finds an actor of the map by name. */
export function ActorSuggest({ label, except, startsFocused, onPick, onDone }: ActorSuggestProps) {
  const { card, actions } = useMessages();
  const store = useAppStore();
  const find = (typed: string) => {
    const others = [...store.getState().document.actors.values()].filter(({ id }) => !except.includes(id));
    const found =
      typed === ''
        ? others.sort((a, b) => byCodeUnits(fold(a.name), fold(b.name))).slice(0, OFFERED)
        : searchActors(others, typed, OFFERED);
    return found.map(({ id, name, kind, territory }) => {
      const hint = [kind, territory].filter((part) => part !== undefined).join(' · ');
      return { id, text: name, ...(hint !== '' && { hint }) };
    });
  };
  return (
    <Suggest
      label={label}
      labelHidden
      placeholder={actions.actorHint}
      noMatch={card.noMatch}
      find={find}
      onPick={(id) => onPick(id as ActorId)}
      {...(startsFocused && { startsFocused })}
      {...(onDone && { onDone })}
    />
  );
}
