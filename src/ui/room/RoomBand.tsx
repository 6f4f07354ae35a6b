import { MESSAGES } from '../../i18n/language';
import styles from './Room.module.css';
import type { RoomWords } from './roomWords';

/** Letters from which the sentences are written smaller, then smaller again: never below 24 pixels. */
const LONG = 120;
const LONGER = 210;

/** The large sentence, and discreetly where the story is. Always as high: the picture over it does not move. */
export function RoomBand({ words }: { readonly words: RoomWords | null }) {
  const length = words?.band.length ?? 0;
  const messages = words && MESSAGES[words.language].room;
  return (
    <div className={styles.band}>
      <div className={styles.said} role="status" aria-live="polite">
        {words?.step && messages && (
          <span className="visually-hidden">
            {messages.stepSaid(words.step.number, words.step.of, words.step.title)}
          </span>
        )}
        {words && (
          <p data-long={length > LONG || undefined} data-longer={length > LONGER || undefined}>
            {words.band}
          </p>
        )}
      </div>
      {words?.step && messages && (
        <p className={styles.step} aria-hidden="true">
          <b>{messages.place(words.step.number, words.step.of)}</b>
          <span>{words.step.title}</span>
        </p>
      )}
    </div>
  );
}
