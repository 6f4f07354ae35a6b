import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { StartAnswer } from '../../domain/startQuestion';
import styles from './Ask.module.css';
import type { AskedWords } from './askedWords';

interface Props {
  readonly words: AskedWords;
  readonly titleId?: string;
  readonly whyId?: string;
  /** Before the place among the questions, and after it. */
  readonly before?: ReactNode;
  readonly top?: ReactNode;
  /** What answers, between the question and what was answered. */
  readonly children?: ReactNode;
  readonly foot?: ReactNode;
  /** Makes each answer one that can be taken back. */
  readonly remove?: { readonly label: (text: string) => string; readonly run: (id: string) => void };
  /** Makes those that `answers` has ones that can be corrected. */
  readonly correct?: {
    readonly label: (text: string) => string;
    readonly answers: readonly StartAnswer[];
    readonly now: StartAnswer | null;
    readonly run: (answer: StartAnswer) => void;
  };
}

/** A question and what was answered: the same where it is answered and in the window that only shows it. */
export function AskedBlock({ words, titleId, whyId, before, top, children, foot, remove, correct }: Props) {
  const { title, why, place, answers, answersLabel, doubt, alone } = words;
  const list = useRef<HTMLUListElement>(null);
  // Where all stand on one row that is pushed aside, the name just given is the one to see.
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
        {/* The focus stays in the field from one question to the next: the new one is only heard if it is live. */}
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

/** A finger on a button must not close the keyboard that the next name is typed on. */
export function keepFocus(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
}
