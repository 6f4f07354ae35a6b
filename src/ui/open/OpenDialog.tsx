import { ClipboardPaste, FileDown, FolderOpen, TableProperties } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import styles from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { UpdatePart } from '../update/UpdatePart';
import { useApp, useMessages } from '../useApp';

/** Ways to open data: choose files, drop them, paste cells; and the template to start from. */
export function OpenDialog() {
  const { title } = useMessages().dialogs.open;
  const services = useServices();
  const { mapping, opening: messages } = useLaterMessages();
  const canReview = useApp(({ reviewableMap, mapId }) => reviewableMap !== null && reviewableMap === mapId);
  const [pasted, setPasted] = useState('');
  return (
    <DialogFrame title={title}>
      <p>{messages.intro}</p>
      <div className={styles.row}>
        <Button look="primary" onClick={services.opening.pickFiles}>
          <FolderOpen size={18} /> {messages.chooseFiles}
        </Button>
        <span className={styles.soft} data-for-keys>
          {messages.dropHere}
        </span>
      </div>
      <UpdatePart />
      <div className={styles.stack}>
        <label className={styles.stack}>
          <strong>{messages.paste}</strong>
          <span className={styles.soft}>{messages.pasteHint}</span>
          <textarea
            className={styles.area}
            value={pasted}
            spellCheck={false}
            onChange={(event) => setPasted(event.target.value)}
          />
        </label>
        <div className={styles.row}>
          <Button disabled={pasted.trim() === ''} onClick={() => services.opening.openText(pasted)}>
            <ClipboardPaste size={18} /> {messages.pasteOpen}
          </Button>
        </div>
      </div>
      <div className={styles.row}>
        <Button onClick={() => void services.opening.downloadTemplate()}>
          <FileDown size={18} /> {messages.template}
        </Button>
        <span className={styles.soft}>{messages.templateHint}</span>
      </div>
      {canReview && (
        <div className={styles.row}>
          <Button onClick={services.opening.reviewImport}>
            <TableProperties size={18} aria-hidden="true" /> {mapping.reviewAgain}
          </Button>
          <span className={styles.soft}>{mapping.reviewAgainHint}</span>
        </div>
      )}
    </DialogFrame>
  );
}
