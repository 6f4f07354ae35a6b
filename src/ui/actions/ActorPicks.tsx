import { useShallow } from 'zustand/react/shallow';
import type { ActorId } from '../../domain/brand';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import { Chips } from '../fields/Chips';
import fields from '../fields/fields.module.css';
import { useAdder } from '../fields/useAdder';
import { AddButton } from '../parts/AddButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import { ActorSuggest } from './ActorSuggest';

interface ActorPicksProps {
  readonly label: string;
  readonly chosen: readonly ActorId[];
  readonly single?: boolean;
  /** Label beside the actors, as in one-line fields. */
  readonly inRow?: boolean;
  /** `alsoNew`: the actor created from the typed name, when no existing one was picked. */
  readonly onCommit: (actors: readonly ActorId[], alsoNew?: AlsoNew) => void;
}

export function ActorPicks({ label, chosen, single = false, inRow = false, onCommit }: ActorPicksProps) {
  const { card } = useMessages();
  const { cooperation } = useLaterMessages();
  const readOnly = useApp((state) => state.readOnly);
  const names = useApp(useShallow(({ document }) => chosen.map((id) => document.actors.get(id)?.name ?? '')));
  const adder = useAdder(label);
  const isFull = single && chosen.length > 0;
  return (
    <div className={inRow ? fields.row : undefined}>
      <span className={fields.label}>{label}</span>
      <Chips
        label={label}
        chips={chosen.map((id, index) => ({ id, text: names[index] ?? '' }))}
        onRemove={(gone) => onCommit(chosen.filter((id) => id !== gone))}
      >
        {adder.open && !isFull ? (
          <ActorSuggest
            label={`${cooperation.addActor}, ${label}`}
            except={chosen}
            {...adder.alone}
            onPick={(id) => onCommit([...chosen, id])}
            onCreate={(actor) => onCommit([...chosen, actor.id], { actors: [actor] })}
          />
        ) : readOnly || isFull ? undefined : (
          <AddButton text={card.add} label={`${cooperation.addActor}, ${label}`} onPress={adder.start} />
        )}
      </Chips>
    </div>
  );
}
