import type { ReactNode } from 'react';
import { MESSAGES } from '../../i18n/language';
import { unbroken } from '../parts/unbroken';
import styles from './Room.module.css';
import type { RoomWords } from './roomWords';

/** Lengths, in letters, from which a sentence is written smaller. The text never goes below 24 pixels. */
const LENGTHS = [120, 210, 270];

/** The large sentence and, small, the place in the story. Its height is constant, so that the picture above does not move. */
export function RoomBand({ words, children }: { readonly words: RoomWords | null; readonly children?: ReactNode }) {
  const length = words?.band.length ?? 0;
  const long = LENGTHS.filter((most) => length > most).length;
  const messages = words && MESSAGES[words.language].room;
  return (
    <div className={styles.band}>
      <div className={styles.said} role="status" aria-live="polite">
        {words?.step && messages && (
          <span className="visually-hidden">
            {messages.stepSaid(words.step.number, words.step.of, words.step.title)}
          </span>
        )}
        {words && <p data-long={long}>{unbroken(words.band)}</p>}
      </div>
      {children}
      {words?.step && messages && (
        <p className={styles.step} aria-hidden="true">
          <b>{messages.place(words.step.number, words.step.of)}</b>
          <span>{words.step.title}</span>
        </p>
      )}
    </div>
  );
}
