import type { KeyboardEvent } from 'react';
import controls from '../styles/controls.module.css';
import { useApp } from '../useApp';
import { useDraft } from './useDraft';

interface DraftFieldProps {
  readonly id?: string;
  /** For screen readers, where the field has no visible label. */
  readonly label?: string;
  readonly draftAs: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly onCommit: (text: string) => void;
}

/** A text of a window that may be empty while it is retyped: kept on blur, at Enter, and when the window closes. */
export function DraftField({ id, label, draftAs, value, placeholder, onCommit }: DraftFieldProps) {
  const readOnly = useApp((state) => state.readOnly);
  const draft = useDraft(value, onCommit, draftAs);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') draft.keep();
    // The first Escape restores the text; only the next one closes the window.
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
