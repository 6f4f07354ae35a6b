import { useId } from 'react';
import controls from '../styles/controls.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: Value | undefined;
  readonly options: readonly (readonly [value: Value, words: string])[];
  /** Label of "nothing chosen"; without it, a value is required. */
  readonly empty?: string;
  readonly disabled?: boolean;
  readonly onChange: (value: Value | undefined) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, labelHidden, value, options, empty, disabled, onChange } = props;
  const id = useId();
  const select = (
    <select
      id={id}
      className={controls.field}
      aria-label={labelHidden ? label : undefined}
      value={value ?? ''}
      disabled={disabled}
      onChange={({ target }) => onChange(options.find(([one]) => one === target.value)?.[0])}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
  if (labelHidden) return select;
  return (
    <div>
      <label className={controls.label} htmlFor={id}>
        {label}
      </label>
      {select}
    </div>
  );
}
