import { fold } from '../../domain/folding';
import { useMessages } from '../useApp';
import { AddButton } from './AddButton';
import { Chips } from './Chips';
import { matching } from './matching';
import { Suggest } from './Suggest';
import { useAdder } from './useAdder';

export interface TextChipsProps {
  readonly label: string;
  readonly values: readonly string[];
  /** Texts to offer, asked for when the field opens. */
  readonly known: () => readonly string[];
  readonly readOnly: boolean;
  /** The field to add one more is open at once. */
  readonly startsOpen?: boolean;
  readonly onCommit: (values: readonly string[]) => void;
}

const OFFERED = 8;

/** Several free texts as chips, with a field to add one more. */
export function TextChips({ label, values, known, readOnly, startsOpen, onCommit }: TextChipsProps) {
  const { card } = useMessages();
  const adder = useAdder(label, startsOpen);
  const has = (text: string) => values.some((value) => fold(value) === fold(text));
  const add = (text: string) => {
    if (!has(text)) onCommit([...values, text]);
  };
  return (
    <Chips
      label={label}
      chips={values.map((text) => ({ id: text, text }))}
      readOnly={readOnly}
      removeLabel={card.remove}
      onRemove={(gone) => onCommit(values.filter((value) => value !== gone))}
    >
      {adder.open ? (
        <Suggest
          label={label}
          labelHidden
          {...adder.alone}
          unpicked={card.notAdded}
          placeholder={card.add}
          noMatch={card.noMatch}
          find={(typed) =>
            matching(
              known().filter((text) => !has(text)),
              (text) => text,
              typed,
              OFFERED,
            ).map((text) => ({ id: text, text }))
          }
          createLabel={card.addNamed}
          onCreate={add}
          onPick={add}
        />
      ) : readOnly ? undefined : (
        <AddButton text={card.add} label={`${card.add}, ${label}`} onPress={adder.start} />
      )}
    </Chips>
  );
}
