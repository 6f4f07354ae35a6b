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
  readonly readOnly?: boolean;
  readonly startsFocused?: boolean;
  /** Key of a half-typed day, where it differs from the label. */
  readonly draftAs?: string;
  /** As wide as its container, in a cell. A problem is only read aloud: another line would move what is being clicked. */
  readonly bare?: boolean;
  /** For future days: a day without a year is the next such day. */
  readonly coming?: boolean;
  readonly labelHidden?: boolean;
  /** Called after Enter or Esc: a cell of a table takes the focus back. */
  readonly onDone?: () => void;
}

/** A day as precise as it is known: a date, a month or a year. Unreadable text stays in the field, with a message. */
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
  /** False while a day is first typed: it is checked once the field is left. After a refusal it is checked while being corrected. */
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
