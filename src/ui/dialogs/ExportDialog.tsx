import { useState } from 'react';
import type { ExportKind, ExportOutcome } from '../services';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { DialogFrame } from './DialogFrame';
import styles from './Dialogs.module.css';

/** Every way out: the map itself, spreadsheets, pictures. Private notes go into tables only when asked for. */
export function ExportDialog() {
  const messages = useMessages().dialogs.exports;
  const { exportAs } = useServices();
  const close = useApp((state) => state.dialogOpened);
  const [privateNotes, setPrivateNotes] = useState(false);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);

  const run = async (kind: ExportKind) => {
    setOutcome(null);
    setOutcome(await exportAs(kind, { privateNotes }));
  };
  const choice = (kind: ExportKind, label: string) => (
    <button type="button" className={controls.button} onClick={() => void run(kind)}>
      {label}
    </button>
  );

  return (
    <DialogFrame title={messages.title} onClose={() => close(null)}>
      <p className={styles.soft}>{messages.intro}</p>
      <div className={styles.stack}>
        <div className={styles.row}>
          {choice('native', messages.native)}
          {choice('nativeWithoutNotes', messages.withoutNotes)}
        </div>
        <p className={styles.soft}>{messages.nativeHint}</p>
      </div>
      <div className={styles.stack}>
        <div className={styles.row}>
          {choice('xlsx', messages.xlsx)}
          {choice('ods', messages.ods)}
          {choice('csv', messages.csv)}
        </div>
        <label className={styles.row}>
          <input type="checkbox" checked={privateNotes} onChange={(event) => setPrivateNotes(event.target.checked)} />
          {messages.privateNotes}
        </label>
      </div>
      <div className={styles.stack}>
        <div className={styles.row}>
          {choice('png', messages.png)}
          {choice('svg', messages.svg)}
        </div>
        <p className={styles.soft}>{messages.pngHint}</p>
      </div>
      <p role="status">
        {outcome === 'failed' && messages.failed}
        {typeof outcome === 'object' && outcome !== null && messages.done(outcome.files)}
      </p>
    </DialogFrame>
  );
}
