import type { KeyboardEvent } from 'react';
import controls from '../styles/controls.module.css';
import { useApp } from '../useApp';
import { useDraft } from './useDraft';

interface DraftFieldProps {
  readonly id?: string;
  /** For screen readers, where no label stands over it. */
  readonly label?: string;
  /** The name under which what is half typed is kept. */
  readonly draftAs: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly onCommit: (text: string) => void;
}

/** A text of a window that may be blank while it is typed anew: kept when it is left, at Enter, and when the window goes. */
export function DraftField({ id, label, draftAs, value, placeholder, onCommit }: DraftFieldProps) {
  const readOnly = useApp((state) => state.readOnly);
  const draft = useDraft(value, onCommit, draftAs);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') draft.keep();
    // The window closes at the next one.
    if (event.key === 'Escape' && draft.giveUp()) event.stopPropagation();
  };
  return (
    <input
      id={id}
      className={controls.field}
      aria-label={label}
      value={draft.text}
      placeholder={placeholder}
      readOnly={readOnly}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.keep}
      onKeyDown={onKeyDown}
    />
  );
}
