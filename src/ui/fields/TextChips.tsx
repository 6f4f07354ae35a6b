import { fold } from '../../domain/folding';
import { matching } from './matching';
import { Picks } from './Picks';

export interface TextChipsProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly known: () => readonly string[];
  readonly startsOpen?: boolean;
  readonly onCommit: (values: readonly string[]) => void;
}

const OFFERED = 8;

export function TextChips({ values, known, onCommit, ...shown }: TextChipsProps) {
  const has = (text: string) => values.some((value) => fold(value) === fold(text));
  const asItself = (text: string) => ({ id: text, text });
  const add = (text: string) => {
    if (!has(text)) onCommit([...values, text]);
  };
  const find = (typed: string) => {
    const others = known().filter((text) => !has(text));
    return matching(others, (text) => text, typed, OFFERED).map(asItself);
  };
  return (
    <Picks
      {...shown}
      chips={values.map(asItself)}
      find={find}
      onRemove={(gone) => onCommit(values.filter((value) => value !== gone))}
      onCreate={add}
      onPick={add}
    />
  );
}
