import { type Actor, newActor } from '../../domain/actor';
import { searchActors } from '../../domain/actorSearch';
import type { ActorId } from '../../domain/brand';
import { guessedType } from '../../domain/entry/guessedType';
import { byCodeUnits, fold } from '../../domain/folding';
import { Suggest, type SuggestProps } from '../parts/Suggest';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore, useMessages } from '../useApp';

const OFFERED = 8;

/** `draft`: holds what is typed, so that what picks nobody stays when the field is left. */
interface ActorSuggestProps extends Pick<SuggestProps, 'picked' | 'draft' | 'asField' | 'closesEmpty'> {
  readonly label: string;
  /** The label is read over the field; else it is for screen readers only. */
  readonly labelShown?: boolean;
  /** Not offered. */
  readonly except: readonly ActorId[];
  readonly startsFocused?: boolean;
  readonly onPick: (actor: ActorId) => void;
  /** Whoever is not on the map yet; without it, only known actors can be picked. */
  readonly onCreate?: (actor: Actor) => void;
  readonly onDone?: () => void;
}

/** A field that finds an actor of the map by name. */
export function ActorSuggest({
  label,
  labelShown = false,
  except,
  startsFocused,
  onPick,
  onCreate,
  onDone,
  ...shown
}: ActorSuggestProps) {
  const { card, vocabulary } = useMessages();
  const { cooperation } = useLaterMessages();
  const { newId } = useServices();
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
      {...shown}
      unpicked={cooperation.actorUnpicked}
      label={label}
      labelHidden={!labelShown}
      placeholder={cooperation.actorHint}
      noMatch={card.noMatch}
      find={find}
      onPick={(id) => onPick(id as ActorId)}
      {...(startsFocused && { startsFocused })}
      {...(onCreate && {
        createLabel: card.addNamed,
        onCreate: (name) => onCreate({ ...newActor(newId() as ActorId, name), ...guessedType(name, vocabulary.kinds) }),
      })}
      {...(onDone && { onDone })}
    />
  );
}
