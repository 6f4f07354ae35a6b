import { LIKENESS_WANTED, type LikenessWanted } from '../../analysis/findings/candidatesLike';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import styles from './Panel.module.css';

interface LikenessFilterProps {
  readonly wanted: LikenessWanted;
  readonly onWant: (wanted: LikenessWanted) => void;
}

/** Filters partners: those who do the same thing, those who bring what is lacking, or both. */
export function LikenessFilter({ wanted, onWant }: LikenessFilterProps) {
  const messages = useLaterMessages().gapCard;
  return (
    <div role="group" aria-label={messages.likeness} className={styles.row}>
      {LIKENESS_WANTED.map((one) => (
        <Button key={one} aria-pressed={wanted === one} onClick={() => onWant(one)}>
          {messages.likenesses[one]}
        </Button>
      ))}
    </div>
  );
}
