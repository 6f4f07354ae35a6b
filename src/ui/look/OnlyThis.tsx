import { Focus } from 'lucide-react';
import type { Heading } from '../../analysis/findings/finding';
import { DIFFICULTIES } from '../../domain/look';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Look.module.css';

/** Under a heading that is a difficulty: looks at it alone, or at all again. */
export function OnlyThis({ heading }: { readonly heading: Heading }) {
  const { look, findings } = useMessages();
  const chosen = useApp((state) => state.difficulty === heading);
  const choose = useApp((state) => state.difficultyChosen);
  const difficulty = DIFFICULTIES.find((one) => one === heading);
  if (!difficulty) return null;
  const label = look.onlyThis(findings.headings[heading]);
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.quiet} ${styles.only}`}
      aria-pressed={chosen}
      onClick={() => choose(chosen ? null : difficulty)}
    >
      <Focus size={16} aria-hidden="true" /> {label}
    </button>
  );
}

/** The way back from one difficulty. */
export function AllQuestions() {
  const { look } = useMessages();
  const choose = useApp((state) => state.difficultyChosen);
  return (
    <button type="button" className={controls.button} onClick={() => choose(null)}>
      {look.allQuestions}
    </button>
  );
}
