import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Notices.module.css';

/** What is to be said of what was opened, each thing once. */
export function ImportNotice() {
  const { open: words } = useMessages().dialogs;
  const { files } = useLaterMessages();
  const notes = useApp((state) => state.notes);
  const leave = useApp((state) => state.notesLeft);
  return (
    <details className={styles.notice}>
      <summary>{words.notes(notes.length)}</summary>
      <ul className={styles.notes}>
        {files.summary(notes).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <button type="button" className={controls.button} onClick={() => leave([])}>
        {words.dismiss}
      </button>
    </details>
  );
}
