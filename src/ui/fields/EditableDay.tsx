import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Day } from '../../domain/brand';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useApp, useMessages } from '../useApp';
import { FieldProblem } from './FieldProblem';
import styles from './fields.module.css';
import { readDay, typedDay } from './readDay';
import { useDraft } from './useDraft';

export interface EditableDayProps {
  readonly label: string;
  readonly value: Day | undefined;
  readonly onCommit: (day: Day | undefined) => void;
  /** As the map is, unless said. */
  readonly readOnly?: boolean;
  readonly startsFocused?: boolean;
  /** The name under which a half-typed day is kept, where its label is a longer one. */
  readonly draftAs?: string;
  /** As wide as its container, in a cell: what is wrong is read by whoever cannot see; a line would move what is being clicked. */
  readonly bare?: boolean;
  /** It is for days to come: one without a year is the next such day. */
  readonly coming?: boolean;
  /** The label is for screen readers only. */
  readonly labelHidden?: boolean;
  /** After Enter or Esc: a cell of a table takes the focus back. */
  readonly onDone?: () => void;
}

/** A day as precise as it is known: a date, a month or a year. What cannot be read stays typed, and says so. */
export function EditableDay(props: EditableDayProps) {
  const { label, value, onCommit, labelHidden, bare, onDone, coming } = props;
  const { dayHint, dayUnread, comingDayUnread } = useMessages().card;
  const today = useApp((state) => state.today);
  const mapReadOnly = useApp((state) => state.readOnly);
  const readOnly = props.readOnly ?? mapReadOnly;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useFocusOnMount(field, props.startsFocused);
  const read = (text: string) => readDay(text, coming ? today : undefined);
  const isDay = (text: string) => text === '' || read(text) !== undefined;
  const keepDay = (text: string) => {
    const day = read(text);
    if (day !== value) onCommit(day);
  };
  const draft = useDraft(value === undefined ? '' : typedDay(value), keepDay, props.draftAs ?? label, isDay);
  /** False while a day is begun: it is judged once the field is left. One that was refused is looked at while it is put right. */
  const [judged, setJudged] = useState(true);
  const isRead = isDay(draft.text.trim());
  const unread = judged && !isRead;

  const keep = () => {
    setJudged(true);
    draft.keep();
    return isRead;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && keep()) onDone?.();
    if (event.key === 'Escape' && (draft.giveUp() || onDone)) {
      event.stopPropagation();
      onDone?.();
    }
  };
  return (
    <div className={bare ? styles.tall : styles.row}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className={styles.input}
        value={draft.text}
        data-typing={draft.typing}
        placeholder={dayHint}
        title={dayHint}
        readOnly={readOnly}
        autoComplete="off"
        aria-invalid={unread}
        aria-describedby={unread ? `${id}-unread` : undefined}
        onChange={(event) => {
          if (isRead) setJudged(false);
          draft.type(event.target.value);
        }}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {unread && <FieldProblem id={`${id}-unread`} text={coming ? comingDayUnread : dayUnread} isSeen={!bare} />}
    </div>
  );
}
