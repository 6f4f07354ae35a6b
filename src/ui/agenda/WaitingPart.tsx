import type { Waiting } from '../../analysis/agenda/waiting';
import styles from '../introductions/Introductions.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { ToldPart } from '../told/ToldPart';
import { useApp, useAppStore } from '../useApp';
import own from './Agenda.module.css';

export function WaitingPart({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const { agenda: words } = useLaterMessages();
  const document = useApp((state) => state.document);
  const store = useAppStore();
  if (waiting.length === 0) return null;
  const go = ({ question }: Waiting) => {
    store.getState().findingChosen(question);
    store.getState().dialogOpened(null);
  };
  return (
    <section className={styles.list}>
      <h3>{words.waiting}</h3>
      <ul className={styles.lines} aria-label={words.waiting}>
        {waiting.map((one) => (
          <li key={one.key} className={styles.line}>
            <p className={styles.sentence}>
              <button type="button" className={styles.name} onClick={() => go(one)}>
                {words.waitingFor(one, document)}
              </button>
            </p>
            <p className={own.facts}>{words.askAgainFrom(one.due)}</p>
            <ToldPart id={one.offer} able={one.by} />
          </li>
        ))}
      </ul>
    </section>
  );
}
