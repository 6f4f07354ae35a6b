import { useId } from 'react';
import { DIFFICULTIES } from '../../domain/look';
import { selectFindingsByHeading } from '../../store/selectors/selectFindingsByHeading';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Look.module.css';

/** One of the three difficulties, with how many of its questions are open. */
export function DifficultyPart() {
  const { look, findings } = useMessages();
  const id = useId();
  const chosen = useApp((state) => state.difficulty);
  const choose = useApp((state) => state.difficultyChosen);
  const lines = useApp(selectFindingsByHeading);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{look.headings.difficulty}</h3>
      <div className={styles.row}>
        <button type="button" className={controls.button} aria-pressed={chosen === null} onClick={() => choose(null)}>
          {look.allDifficulties}
        </button>
        {DIFFICULTIES.map((one) => (
          <button
            key={one}
            type="button"
            className={controls.button}
            aria-pressed={chosen === one}
            onClick={() => choose(chosen === one ? null : one)}
          >
            {look.choice(findings.headings[one], lines[one].missing.length)}
          </button>
        ))}
      </div>
    </section>
  );
}
