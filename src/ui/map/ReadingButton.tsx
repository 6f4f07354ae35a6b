import { BookOpenText } from 'lucide-react';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Map.module.css';

/** Beside the picture: the same map in sentences, for whoever does not see it, or wants it on paper. */
export function ReadingButton() {
  const words = useMessages().access.reading;
  const open = useApp((state) => state.dialogOpened);
  return (
    <button type="button" className={controls.button} title={words.title} onClick={() => open('reading')}>
      <BookOpenText size={18} /> <span className={styles.stripWord}>{words.open}</span>
    </button>
  );
}
