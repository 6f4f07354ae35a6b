import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Day } from '../../domain/brand';
import { useMessages } from '../useApp';
import styles from './fields.module.css';
import { readDay, typedDay } from './readDay';
import { useFocusOnMount } from './useFocusOnMount';

export interface EditableDayProps {
  readonly label: string;
  readonly value: Day | undefined;
  readonly onCommit: (day: Day | undefined) => void;
  readonly readOnly: boolean;
  readonly startsFocused?: boolean;
}

/** A day as precise as it is known: a date, a month or a year. What cannot be read stays typed, and says so. */
export function EditableDay({ label, value, onCommit, readOnly, startsFocused }: EditableDayProps) {
  const { dayHint, dayUnread } = useMessages().card;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useFocusOnMount(field, startsFocused);
  const [draft, setDraft] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);

  const keep = () => {
    if (draft === null) return;
    const day = draft.trim() === '' ? undefined : readDay(draft);
    if (draft.trim() !== '' && day === undefined) return setUnread(true);
    setDraft(null);
    setUnread(false);
    if (day !== value) onCommit(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep();
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
      setUnread(false);
    }
  };
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className={styles.input}
        value={draft ?? (value === undefined ? '' : typedDay(value))}
        placeholder={dayHint}
        title={dayHint}
        readOnly={readOnly}
        autoComplete="off"
        aria-invalid={unread}
        aria-describedby={unread ? `${id}-unread` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {unread && (
        <p id={`${id}-unread`} role="alert" className={styles.problem}>
          {dayUnread}
        </p>
      )}
    </div>
  );
}
