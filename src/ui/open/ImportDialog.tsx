import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import styles from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';
import { MessageList } from './MessageList';
import { ReviewStep } from './review/ReviewStep';

/** A pending import: reading, questions that only a person can answer, or why it was refused. The open map stays unchanged. */
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
  const { cancelImport } = useServices().opening;
  const importing = useApp((state) => state.importing);
  if (importing.step !== 'reading') return null;
  const reading = messages.reading(importing.files);
  return (
    <DialogFrame title={title} onClose={cancelImport}>
      <p role="status">{reading}</p>
      <progress className={styles.progress} max={1} value={importing.done} aria-label={reading} />
      <div className={styles.row}>
        <Button onClick={cancelImport}>{messages.cancel}</Button>
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
    <DialogFrame title={title} onClose={services.opening.cancelImport}>
      <p role="alert">
        <strong>{messages.refused}</strong>
      </p>
      <MessageList list={importing.messages} />
      <p className={styles.soft}>{messages.refusedAdvice}</p>
      <div className={styles.row}>
        <Button
          look="primary"
          onClick={importing.updates ? services.opening.pickNewerFiles : services.opening.pickFiles}
        >
          {messages.chooseFiles}
        </Button>
        <Button onClick={services.opening.cancelImport}>{messages.cancel}</Button>
      </div>
    </DialogFrame>
  );
}
