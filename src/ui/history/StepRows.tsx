import { type KeyboardEvent, useRef, useState } from 'react';
import type { Day } from '../../domain/brand';
import { dayAt } from '../../domain/days/dayAt';
import type { AppState } from '../../store/appStore';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './History.module.css';

interface Row {
  readonly text: string;
  readonly at: number | undefined;
}

interface Props {
  readonly rows: readonly Row[];
  readonly first: number;
  /** Number of steps done; later ones are undone. */
  readonly done: number;
}

/** Steps, latest first, as one tab stop: arrows move between them, Enter goes to one. */
export function StepRows({ rows, first, done }: Props) {
  const { historyWindow: words } = useLaterMessages();
  const readOnly = useApp((state) => state.readOnly);
  const list = useRef<HTMLOListElement>(null);
  const { at, setAt, said, goTo } = useGoing(done);
  const last = first + rows.length;
  // Target of each row: the map right after that step; the lowest row leads to the map before the first step shown.
  const places = Array.from({ length: rows.length + 1 }, (_, index) => last - index);
  const stop = Math.min(Math.max(at, first), last);

  const focus = (place: number) => {
    const next = Math.min(Math.max(place, first), last);
    setAt(next);
    list.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = reachedBy(event.key, stop, first, last);
    if (next === undefined) return;
    event.preventDefault();
    focus(next);
  };

  return (
    <>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <ol ref={list} className={styles.steps} aria-label={words.steps}>
        {places.map((place) => {
          const row = rows[place - first - 1] ?? { text: words.start, at: undefined };
          const isHere = place === done;
          return (
            <li key={place}>
              <button
                type="button"
                data-place={place}
                data-undone={place > done || undefined}
                aria-current={isHere ? 'step' : undefined}
                aria-disabled={readOnly || undefined}
                className={styles.step}
                tabIndex={place === stop ? 0 : -1}
                title={isHere ? undefined : words.goTo(row.text)}
                onFocus={() => setAt(place)}
                onKeyDown={onKeyDown}
                onClick={() => goTo(place)}
              >
                <StepText row={row} isHere={isHere} isUndone={place > done} />
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function useGoing(done: number) {
  const words = useMessages().history;
  const store = useAppStore();
  const [at, setAt] = useState(done);
  const [said, setSaid] = useState('');
  const goTo = (place: number) => {
    setAt(place);
    const steps = place - done;
    if (steps === 0 || !store.getState().wentToStep(place)) return;
    setSaid(steps < 0 ? words.wentBack(-steps) : words.wentForward(steps));
  };
  return { at, setAt, said, goTo };
}

function reachedBy(key: string, stop: number, first: number, last: number): number | undefined {
  const move: Readonly<Record<string, number>> = {
    ArrowDown: stop - 1,
    ArrowUp: stop + 1,
    PageDown: stop - 10,
    PageUp: stop + 10,
    Home: last,
    End: first,
  };
  return move[key];
}

interface StepTextProps {
  readonly row: Row;
  readonly isHere: boolean;
  readonly isUndone: boolean;
}

function StepText({ row: { text, at }, isHere, isUndone }: StepTextProps) {
  const { historyWindow: words } = useLaterMessages();
  const language = useApp((state) => state.language);
  const today = useApp((state) => state.today);
  const moment = at === undefined ? null : stepMoment(at, today, language);
  return (
    <>
      <span className={styles.mark} aria-hidden="true">
        {isHere ? '●' : isUndone ? '○' : '•'}
      </span>
      <span className={styles.text}>{text}</span>
      {isHere && <strong className={styles.note}>{words.now}</strong>}
      {isUndone && <span className={styles.note}>{words.undone}</span>}
      {moment && (
        <time className={styles.time} dateTime={moment.iso}>
          {moment.text}
        </time>
      )}
    </>
  );
}

/** Time of a step in the time zone of this machine: the hour if today, else the date too. */
function stepMoment(at: number, today: Day, language: AppState['language']) {
  const date = new Date(at);
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const time = date.toLocaleTimeString(locale, { timeStyle: 'short' });
  const on = date.toLocaleDateString(locale, { day: 'numeric', month: 'short' });
  return { iso: date.toISOString(), text: dayAt(at) === today ? time : `${on}, ${time}` };
}
