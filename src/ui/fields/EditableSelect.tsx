import { type KeyboardEvent, useId, useRef } from 'react';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useApp } from '../useApp';
import styles from './fields.module.css';

export interface EditableSelectProps<Value extends string> {
  readonly label: string;
  /** A value outside the options (a text of a file) is offered unchanged. */
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: Value, label: string])[];
  /** Label of "nothing chosen"; without it, a value is required. */
  readonly emptyLabel?: string;
  readonly onCommit: (value: Value | undefined) => void;
  readonly readOnly?: boolean;
  readonly labelHidden?: boolean;
  /** Reads as part of a sentence: as narrow as its text, underlined. */
  readonly inline?: boolean;
  readonly startsFocused?: boolean;
  readonly onDone?: () => void;
}

export function EditableSelect<Value extends string>(props: EditableSelectProps<Value>) {
  const { label, value, options, emptyLabel, onCommit, labelHidden, inline } = props;
  const mapReadOnly = useApp((state) => state.readOnly);
  const readOnly = props.readOnly ?? mapReadOnly;
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  useFocusOnMount(field, props.startsFocused);
  const known = value === undefined || options.some(([one]) => one === value);
  const choose = (chosen: string) => {
    if (chosen === (value ?? '')) return;
    onCommit(options.find(([one]) => one === chosen)?.[0]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!props.onDone || (event.key !== 'Escape' && event.key !== 'Enter')) return;
    event.stopPropagation();
    event.preventDefault();
    props.onDone();
  };
  return (
    <div className={inline ? styles.inline : styles.row}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        ref={field}
        id={id}
        className={inline ? styles.inlineSelect : styles.select}
        value={value ?? ''}
        disabled={readOnly}
        onChange={(event) => choose(event.target.value)}
        onKeyDown={onKeyDown}
      >
        {(emptyLabel !== undefined || value === undefined) && <option value="">{emptyLabel ?? ''}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
