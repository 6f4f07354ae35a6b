import { ClipboardPaste, FileDown, FolderOpen, TableProperties } from 'lucide-react';
import { useState } from 'react';
import { DialogFrame } from '../dialogs/DialogFrame';
import styles from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { UpdatePart } from '../update/UpdatePart';
import { useApp, useMessages } from '../useApp';

/** The ways in: choose files, drop them, paste cells; and the template to start from. */
export function OpenDialog() {
  const { title } = useMessages().dialogs.open;
  const services = useServices();
  const close = useApp((state) => state.dialogOpened);
  const { mapping, opening: messages } = useLaterMessages();
  const canReview = useApp(({ reviewableMap, mapId }) => reviewableMap !== null && reviewableMap === mapId);
  const [pasted, setPasted] = useState('');
  return (
    <DialogFrame title={title} onClose={() => close(null)}>
      <p>{messages.intro}</p>
      <div className={styles.row}>
        <button type="button" className={`${controls.button} ${controls.primary}`} onClick={services.pickFiles}>
          <FolderOpen size={18} /> {messages.chooseFiles}
        </button>
        <span className={styles.soft}>{messages.dropHere}</span>
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
          <button
            type="button"
            className={controls.button}
            disabled={pasted.trim() === ''}
            onClick={() => services.openText(pasted)}
          >
            <ClipboardPaste size={18} /> {messages.pasteOpen}
          </button>
        </div>
      </div>
      <div className={styles.row}>
        <button type="button" className={controls.button} onClick={() => void services.downloadTemplate()}>
          <FileDown size={18} /> {messages.template}
        </button>
        <span className={styles.soft}>{messages.templateHint}</span>
      </div>
      {canReview && (
        <div className={styles.row}>
          <button type="button" className={controls.button} onClick={services.reviewImport}>
            <TableProperties size={18} aria-hidden="true" /> {mapping.reviewAgain}
          </button>
          <span className={styles.soft}>{mapping.reviewAgainHint}</span>
        </div>
      )}
    </DialogFrame>
  );
}
