import { useId } from 'react';
import { Button } from '../../parts/Button';
import styles from '../../parts/Dialogs.module.css';
import controls from '../../styles/controls.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function ChoiceRow<Value extends string>({ label, options, words, value, onChange }: Props<Value>) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={controls.label}>
        {label}
      </span>
      <div className={styles.row}>
        {options.map((one) => (
          <Button key={one} aria-pressed={one === value} onClick={() => onChange(one)}>
            {words[one]}
          </Button>
        ))}
      </div>
    </div>
  );
}
