import { type ComponentProps, useId } from 'react';
import controls from '../styles/controls.module.css';

interface TextFieldProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly onText: (text: string) => void;
}

/** A text, a day or a search in a window, under its label. Calls `onText` at every key. */
export function TextField({ label, onText, ...props }: TextFieldProps) {
  const id = useId();
  return (
    <div>
      <label className={controls.label} htmlFor={id}>
        {label}
      </label>
      <input id={id} className={controls.field} {...props} onChange={(event) => onText(event.target.value)} />
    </div>
  );
}
