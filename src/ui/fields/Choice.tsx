import { useId } from 'react';
import controls from '../styles/controls.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly labelHidden?: boolean;
  readonly value: Value | undefined;
  readonly options: readonly (readonly [value: Value, words: string])[];
  /** Of nothing chosen; without it, one is always chosen. */
  readonly empty?: string;
  readonly disabled?: boolean;
  readonly onChange: (value: Value | undefined) => void;
}

/** A choice among known values in a window or a card, as a native list under its label. */
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
