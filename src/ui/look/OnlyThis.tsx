import { Focus } from 'lucide-react';
import type { Heading } from '../../analysis/findings/finding';
import { DIFFICULTIES } from '../../domain/looks/look';
import { Button } from '../parts/Button';
import { useApp, useMessages } from '../useApp';
import styles from './Look.module.css';

export function OnlyThis({ heading }: { readonly heading: Heading }) {
  const { look, findings } = useMessages();
  const chosen = useApp((state) => state.difficulty === heading);
  const choose = useApp((state) => state.difficultyChosen);
  const difficulty = DIFFICULTIES.find((one) => one === heading);
  if (!difficulty) return null;
  const label = look.onlyThis(findings.headings[heading]);
  return (
    <Button
      look="quiet"
      className={styles.only}
      aria-pressed={chosen}
      onClick={() => choose(chosen ? null : difficulty)}
    >
      <Focus size={16} aria-hidden="true" /> {label}
    </Button>
  );
}

export function AllQuestions() {
  const { look } = useMessages();
  const choose = useApp((state) => state.difficultyChosen);
  return <Button onClick={() => choose(null)}>{look.allQuestions}</Button>;
}
