import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp } from '../useApp';
import styles from './Notices.module.css';

/** What is to be said of what was opened, each thing once. */
export function ImportNotice() {
  const { files, mapping, opening: words } = useLaterMessages();
  const services = useServices();
  const canReview = useApp(({ reviewableMap, mapId }) => reviewableMap !== null && reviewableMap === mapId);
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
      {canReview && (
        <button type="button" className={controls.button} onClick={services.reviewImport}>
          {mapping.reviewAgain}
        </button>
      )}
      <button type="button" className={controls.button} onClick={() => leave([])}>
        {words.dismiss}
      </button>
    </details>
  );
}
