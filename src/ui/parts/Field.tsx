import { type ReactNode, useId } from 'react';
import controls from '../styles/controls.module.css';

/** A field of a window under its label. */
export function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label className={controls.label} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
