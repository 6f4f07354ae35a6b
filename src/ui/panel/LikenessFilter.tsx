import { LIKENESS_WANTED, type LikenessWanted } from '../../analysis/findings/candidatesLike';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import styles from './Panel.module.css';

interface LikenessFilterProps {
  readonly wanted: LikenessWanted;
  readonly onWant: (wanted: LikenessWanted) => void;
}

/** Partners who do the same thing, who bring what is lacking, or both. */
export function LikenessFilter({ wanted, onWant }: LikenessFilterProps) {
  const messages = useLaterMessages().gapCard;
  return (
    <div role="group" aria-label={messages.likeness} className={styles.row}>
      {LIKENESS_WANTED.map((one) => (
        <button
          key={one}
          type="button"
          className={controls.button}
          aria-pressed={wanted === one}
          onClick={() => onWant(one)}
        >
          {messages.likenesses[one]}
        </button>
      ))}
    </div>
  );
}
