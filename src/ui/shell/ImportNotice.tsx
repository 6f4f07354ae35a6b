import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp } from '../useApp';
import styles from './Notices.module.css';

/** What is to be said of what was opened, each thing once. */
export function ImportNotice() {
  const { files, mapping, opening: words } = useLaterMessages();
  const services = useServices();
  const canReview = useApp(({ reviewableMap, mapId }) => reviewableMap !== null && reviewableMap === mapId);
  const notes = useApp((state) => state.notes);
  const readAs = notes.find(({ code }) => code.startsWith('READ_AS_'));
  const leave = useApp((state) => state.notesLeft);
  return (
    <details className={styles.notice}>
      <summary>{readAs ? files.message({ code: readAs.code }) : words.notes(notes.length)}</summary>
      <ul className={styles.notes}>
        {files.summary(notes).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {canReview && <Button onClick={services.opening.reviewImport}>{mapping.reviewAgain}</Button>}
      <Button onClick={() => leave([])}>{words.dismiss}</Button>
    </details>
  );
}
