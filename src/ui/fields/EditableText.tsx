import { type KeyboardEvent, useId, useRef } from 'react';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useApp } from '../useApp';
import styles from './fields.module.css';
import { useDraft } from './useDraft';

export interface EditableTextProps {
  readonly label: string;
  readonly value: string;
  /** Called with the trimmed text when the field is left or Enter is pressed; `''` when it was emptied. */
  readonly onCommit: (text: string) => void;
  readonly readOnly?: boolean;
  readonly multiline?: boolean;
  readonly title?: boolean;
  /** As wide as its container, in a cell. */
  readonly bare?: boolean;
  readonly labelHidden?: boolean;
  readonly suggestions?: readonly string[];
  readonly placeholder?: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly startsFocused?: boolean;
  /** Key of a half-typed text, where it differs from the label. */
  readonly draftAs?: string;
  /** Called after Enter or Esc: a cell of a table takes the focus back. */
  readonly onDone?: () => void;
}

/** A text edited in place: Enter or leaving keeps it, Esc restores the old one, Shift+Enter makes a new line. */
export function EditableText(props: EditableTextProps) {
  const { label, value, onCommit, multiline, title, labelHidden, suggestions, placeholder, type } = props;
  const mapReadOnly = useApp((state) => state.readOnly);
  const readOnly = props.readOnly ?? mapReadOnly;
  const id = useId();
  const draft = useDraft(value, onCommit, props.draftAs ?? label);
  const line = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLTextAreaElement>(null);
  useFocusOnMount(multiline || title ? lines : line, props.startsFocused);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      draft.keep();
      props.onDone?.();
    } else if (event.key === 'Escape' && (draft.giveUp() || props.onDone)) {
      event.stopPropagation();
      props.onDone?.();
    }
  };
  const shared = {
    id,
    value: draft.text,
    'data-typing': draft.typing,
    readOnly,
    placeholder,
    onBlur: draft.keep,
    onKeyDown,
    className: title ? styles.titleInput : styles.input,
  };
  const hasList = suggestions !== undefined && suggestions.length > 0 && !readOnly;
  return (
    <div className={multiline || title || props.bare ? styles.tall : styles.row}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {multiline || title ? (
        <textarea ref={lines} {...shared} rows={1} onChange={(event) => draft.type(event.target.value)} />
      ) : (
        <input
          ref={line}
          {...shared}
          type={type ?? 'text'}
          autoComplete="off"
          list={hasList ? `${id}-list` : undefined}
          onChange={(event) => draft.type(event.target.value)}
        />
      )}
      {hasList && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      )}
    </div>
  );
}
