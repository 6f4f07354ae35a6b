import { DialogFrame } from '../dialogs/DialogFrame';
import styles from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { MessageList } from './MessageList';
import { ReviewStep } from './review/ReviewStep';

/** An import under way: reading, what only a person can decide, or why it was refused. The open map waits unchanged. */
export function ImportDialog() {
  const step = useApp((state) => state.importing.step);
  switch (step) {
    case 'idle':
      return null;
    case 'reading':
      return <Reading />;
    case 'asking':
      return <ReviewStep />;
    case 'refused':
      return <Refused />;
  }
}

function Reading() {
  const { title } = useMessages().dialogs.open;
  const { opening: messages } = useLaterMessages();
  const { cancelImport } = useServices();
  const importing = useApp((state) => state.importing);
  if (importing.step !== 'reading') return null;
  const reading = messages.reading(importing.files);
  return (
    <DialogFrame title={title} onClose={cancelImport}>
      <p role="status">{reading}</p>
      <progress className={styles.progress} max={1} value={importing.done} aria-label={reading} />
      <div className={styles.row}>
        <button type="button" className={controls.button} onClick={cancelImport}>
          {messages.cancel}
        </button>
      </div>
    </DialogFrame>
  );
}

function Refused() {
  const { title } = useMessages().dialogs.open;
  const { opening: messages } = useLaterMessages();
  const services = useServices();
  const importing = useApp((state) => state.importing);
  if (importing.step !== 'refused') return null;
  return (
    <DialogFrame title={title} onClose={services.cancelImport}>
      <p role="alert">
        <strong>{messages.refused}</strong>
      </p>
      <MessageList list={importing.messages} />
      <p className={styles.soft}>{messages.refusedAdvice}</p>
      <div className={styles.row}>
        <button
          type="button"
          className={`${controls.button} ${controls.primary}`}
          onClick={importing.updates ? services.pickNewerFiles : services.pickFiles}
        >
          {messages.chooseFiles}
        </button>
        <button type="button" className={controls.button} onClick={services.cancelImport}>
          {messages.cancel}
        </button>
      </div>
    </DialogFrame>
  );
}
