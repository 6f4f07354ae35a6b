import { useState } from 'react';
import { useServices } from '../../services';
import controls from '../../styles/controls.module.css';
import styles from '../Dialogs.module.css';
import { ConfidencesChoice } from './ConfidencesChoice';
import type { RunExport } from './runExport';
import { useExportWords } from './useExportWords';

/** Tables for a spreadsheet. Private notes and confidences go into them only when asked for. */
export function TableExport({ run }: { readonly run: RunExport }) {
  const messages = useExportWords();
  const { exportAs } = useServices();
  const [privateNotes, setPrivateNotes] = useState(false);
  const [confidences, setConfidences] = useState(false);
  return (
    <section className={styles.stack}>
      <h3>{messages.table}</h3>
      <p className={styles.soft}>{messages.tableHint}</p>
      <div className={styles.row}>
        {(['xlsx', 'ods', 'csv'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={controls.button}
            onClick={() => run(exportAs(kind, { privateNotes, confidences }))}
          >
            {messages[kind]}
          </button>
        ))}
      </div>
      <label className={styles.row}>
        <input type="checkbox" checked={privateNotes} onChange={(event) => setPrivateNotes(event.target.checked)} />
        {messages.privateNotes}
      </label>
      <ConfidencesChoice taken={confidences} onTake={setConfidences} />
    </section>
  );
}
