import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { StartAnswer } from '../../domain/startQuestion';
import styles from './Ask.module.css';
import type { AskedWords } from './askedWords';

interface Props {
  readonly words: AskedWords;
  readonly titleId?: string;
  readonly whyId?: string;
  readonly before?: ReactNode;
  readonly top?: ReactNode;
  readonly children?: ReactNode;
  readonly foot?: ReactNode;
  readonly remove?: { readonly label: (text: string) => string; readonly run: (id: string) => void };
  readonly correct?: {
    readonly label: (text: string) => string;
    readonly answers: readonly StartAnswer[];
    readonly now: StartAnswer | null;
    readonly run: (answer: StartAnswer) => void;
  };
}

/** A question and its answers, the same at the desk and in the window that only shows them. */
export function AskedBlock({ words, titleId, whyId, before, top, children, foot, remove, correct }: Props) {
  const { title, why, place, answers, answersLabel, doubt, alone } = words;
  const list = useRef<HTMLUListElement>(null);
  // In a row that scrolls sideways, keeps the latest name visible.
  const count = answers.length;
  useEffect(() => {
    if (count > 0) list.current?.scrollTo({ left: list.current.scrollWidth });
  }, [count]);
  return (
    <div className={styles.ask} data-alone={alone || undefined}>
      <div className={styles.block}>
        {!alone && (
          <div className={styles.top}>
            {before}
            <span>{place}</span>
            {top}
          </div>
        )}
        {/* The focus stays in the field between questions, so a new one is only heard in a live region. */}
        <h2 id={titleId} className={styles.title} aria-live="polite">
          {title}
        </h2>
        <p id={whyId} className={styles.why}>
          {why}
        </p>
        {children}
        {foot}
        {answers.length > 0 && (
          <ul ref={list} className={styles.answers} aria-label={answersLabel}>
            {answers.map((answer) => (
              <li key={answer.id} data-corrected={correct?.now === answer || undefined}>
                <Said answer={answer} correct={correct} />
                {remove && (
                  <button
                    type="button"
                    aria-label={remove.label(answer.text)}
                    title={remove.label(answer.text)}
                    onPointerDown={keepFocus}
                    onClick={() => remove.run(answer.id)}
                  >
                    <X size={18} aria-hidden="true" />
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        <p role="status" className={styles.doubt} hidden={doubt === null}>
          {doubt}
        </p>
        {alone && top}
      </div>
    </div>
  );
}

function Said({ answer, correct }: { readonly answer: StartAnswer; readonly correct: Props['correct'] }) {
  if (!correct?.answers.includes(answer)) return <span>{answer.text}</span>;
  const label = correct.label(answer.text);
  return (
    <button
      type="button"
      className={styles.said}
      aria-label={label}
      title={label}
      onPointerDown={keepFocus}
      onClick={() => correct.run(answer)}
    >
      {answer.text}
    </button>
  );
}

/** Keeps the focus in the field, so that a tap on a button does not close the on-screen keyboard. */
export function keepFocus(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
}
