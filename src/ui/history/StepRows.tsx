import { type KeyboardEvent, useRef, useState } from 'react';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './History.module.css';
import { stepMoment } from './stepMoment';

interface Row {
  readonly text: string;
  readonly at: number | undefined;
}

interface Props {
  /** Oldest first. */
  readonly rows: readonly Row[];
  /** How many steps came before the first of them. */
  readonly first: number;
  /** How many steps of the map are done: those after are undone. */
  readonly done: number;
}

/** Steps, latest first, as one tab stop: arrows go from one to the next, Enter goes to it. */
export function StepRows({ rows, first, done }: Props) {
  const words = useMessages().history;
  const language = useApp((state) => state.language);
  const readOnly = useApp((state) => state.readOnly);
  const today = useApp((state) => state.today);
  const store = useAppStore();
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(done);
  const [said, setSaid] = useState('');
  const last = first + rows.length;
  // Where each row leads: to the map as it was right after that step; the lowest to the one before the first of them.
  const places = Array.from({ length: rows.length + 1 }, (_, index) => last - index);
  const stop = Math.min(Math.max(at, first), last);

  const focus = (place: number) => {
    const next = Math.min(Math.max(place, first), last);
    setAt(next);
    list.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  const goTo = (place: number) => {
    setAt(place);
    const steps = place - done;
    if (steps === 0 || !store.getState().wentToStep(place)) return;
    setSaid(steps < 0 ? words.wentBack(-steps) : words.wentForward(steps));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move: Readonly<Record<string, number>> = {
      ArrowDown: stop - 1,
      ArrowUp: stop + 1,
      PageDown: stop - 10,
      PageUp: stop + 10,
      Home: last,
      End: first,
    };
    const next = move[event.key];
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
          const row = rows[place - first - 1];
          const text = row?.text ?? words.start;
          const isHere = place === done;
          const moment = row?.at === undefined ? null : stepMoment(row.at, today, language);
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
                title={isHere ? undefined : words.goTo(text)}
                onFocus={() => setAt(place)}
                onKeyDown={onKeyDown}
                onClick={() => goTo(place)}
              >
                <span className={styles.mark} aria-hidden="true">
                  {isHere ? '●' : place > done ? '○' : '•'}
                </span>
                <span className={styles.text}>{text}</span>
                {isHere && <strong className={styles.note}>{words.now}</strong>}
                {place > done && <span className={styles.note}>{words.undone}</span>}
                {moment && (
                  <time className={styles.time} dateTime={moment.iso}>
                    {moment.text}
                  </time>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
