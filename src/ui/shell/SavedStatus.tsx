import { useApp, useMessages } from '../useApp';
import styles from './Header.module.css';

/** What is true of the saving, said only once it is true. */
export function SavedStatus() {
  const messages = useMessages().desk.saving;
  const sample = useApp((state) => state.document.info.sample === true);
  const status = useApp((state) => state.saving);
  const text = sample && status === 'saved' ? messages.sample : messages[status];
  return (
    <span className={styles.status} role="status" data-state={status} title={text}>
      {text}
    </span>
  );
}
