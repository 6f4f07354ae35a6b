import { useId } from 'react';
import { DIFFICULTIES } from '../../domain/looks/look';
import { selectFindingsByHeading } from '../../store/selectors/selectFindingsByHeading';
import { Button } from '../parts/Button';
import { useApp, useMessages } from '../useApp';
import styles from './Look.module.css';

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
        <Button aria-pressed={chosen === null} onClick={() => choose(null)}>
          {look.allDifficulties}
        </Button>
        {DIFFICULTIES.map((one) => (
          <Button key={one} aria-pressed={chosen === one} onClick={() => choose(chosen === one ? null : one)}>
            {look.choice(findings.headings[one], lines[one].missing.length)}
          </Button>
        ))}
      </div>
    </section>
  );
}
