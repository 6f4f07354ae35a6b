import { AddButton } from '../parts/AddButton';
import { useApp, useMessages } from '../useApp';
import { type Chip, Chips } from './Chips';
import fields from './fields.module.css';
import { Suggest, type SuggestProps } from './Suggest';
import { useAdder } from './useAdder';

interface PicksProps extends Pick<SuggestProps, 'find' | 'onPick' | 'onCreate'> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly chips: readonly Chip[];
  readonly onRemove: (id: string) => void;
  /** Label of the button that opens the field, and of the field. */
  readonly addLabel?: string;
  readonly placeholder?: string;
  readonly startsOpen?: boolean;
}

export function Picks({
  label,
  labelHidden,
  chips,
  onRemove,
  addLabel,
  placeholder,
  startsOpen,
  ...found
}: PicksProps) {
  const { card } = useMessages();
  const readOnly = useApp((state) => state.readOnly);
  const adder = useAdder(label, startsOpen);
  return (
    <div>
      {!labelHidden && <span className={fields.label}>{label}</span>}
      <Chips label={label} chips={chips} onRemove={onRemove}>
        {adder.open ? (
          <Suggest
            label={addLabel ?? label}
            labelHidden
            {...adder.alone}
            unpicked={card.notAdded}
            placeholder={placeholder ?? card.add}
            createLabel={card.addNamed}
            {...found}
          />
        ) : readOnly ? undefined : (
          <AddButton text={card.add} label={addLabel ?? `${card.add}, ${label}`} onPress={adder.start} />
        )}
      </Chips>
    </div>
  );
}
