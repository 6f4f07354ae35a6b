import { selectTelling } from '../../store/selectors/selectFindings';
import { selectWave } from '../../store/selectors/selectWave';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import styles from './Panel.module.css';

/** How far news of the actions comes: who hears at each step, and who does not. */
export function NewsWave() {
  const { findings } = useMessages();
  const { gapCard } = useLaterMessages();
  const wave = useApp(selectWave);
  const { document } = useApp(selectTelling);
  return (
    <section aria-labelledby="wave-title" className={styles.wave}>
      <h3 id="wave-title">{gapCard.wave}</h3>
      <ul className={styles.lines}>
        {findings.wave(wave, document).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.soft}>{gapCard.waveHint}</p>
    </section>
  );
}
