import { type Actor, newActor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { guessedType } from '../../domain/entry/guessedType';
import { Suggest, type SuggestProps } from '../fields/Suggest';
import { useActorSearch } from '../fields/useActorSearch';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useMessages } from '../useApp';

/** `draft`: keeps typed text that matches no actor when the field loses the focus. */
interface ActorSuggestProps extends Pick<SuggestProps, 'picked' | 'draft' | 'asField' | 'closesEmpty'> {
  readonly label: string;
  /** Shows the label above the field; by default it is for screen readers only. */
  readonly labelShown?: boolean;
  readonly except: readonly ActorId[];
  readonly startsFocused?: boolean;
  readonly onPick: (actor: ActorId) => void;
  /** Called with a new actor for a name that is not on the map; without it, only known actors can be picked. */
  readonly onCreate?: (actor: Actor) => void;
  readonly onDone?: () => void;
}

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
  const find = useActorSearch(['kind', 'territory'], (id) => !except.includes(id));
  return (
    <Suggest
      {...shown}
      unpicked={cooperation.actorUnpicked}
      label={label}
      labelHidden={!labelShown}
      placeholder={cooperation.actorHint}
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
