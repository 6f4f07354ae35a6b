import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp } from '../useApp';
import styles from './Notices.module.css';

export function ImportNotice() {
  const { files, mapping, opening: words } = useLaterMessages();
  const services = useServices();
  const canReview = useApp(({ reviewableMap, mapId }) => reviewableMap !== null && reviewableMap === mapId);
  const notes = useApp((state) => state.notes);
  const readAs = notes.find(({ code }) => code.startsWith('READ_AS_'));
  // With a single file its note is already the summary, so only the other notes are listed.
  const others = new Set(notes.map(({ file }) => file)).size > 1 ? notes : notes.filter((note) => note !== readAs);
  const leave = useApp((state) => state.notesLeft);
  return (
    <details className={`${styles.notice} ${styles.unfolding}`}>
      <summary>{readAs ? files.message({ code: readAs.code }) : words.notes(notes.length)}</summary>
      <ul className={styles.notes}>
        {files.summary(others).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.choices}>
        {canReview && <Button onClick={services.opening.reviewImport}>{mapping.reviewAgain}</Button>}
        <Button onClick={() => leave([])}>{words.dismiss}</Button>
      </p>
    </details>
  );
}
