import { ConfirmButton } from '../parts/ConfirmButton';
import styles from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp } from '../useApp';

export function CloseAndErase() {
  const words = useLaterMessages().closeAndErase;
  const { closeAndErase } = useServices().persons;
  const isSample = useApp((state) => state.document.info.sample === true);
  const title = useApp((state) => state.document.info.title);
  const openDialog = useApp((state) => state.dialogOpened);
  const erase = (which: 'open' | 'all') => {
    openDialog(null);
    void closeAndErase(which);
  };
  return (
    <section className={styles.stack}>
      <h3>{words.title}</h3>
      <p className={styles.soft}>{words.explanation}</p>
      <div className={styles.row}>
        {!isSample && (
          <ConfirmButton
            label={words.open}
            question={words.openQuestion(title)}
            confirm={words.confirm}
            cancel={words.cancel}
            onConfirm={() => erase('open')}
          />
        )}
        <ConfirmButton
          label={words.all}
          question={words.allQuestion}
          confirm={words.confirm}
          cancel={words.cancel}
          onConfirm={() => erase('all')}
        />
      </div>
    </section>
  );
}
