import { useState } from 'react';
import { Button } from '../../parts/Button';
import styles from '../../parts/Dialogs.module.css';
import { useServices } from '../../services';
import { ConfidencesChoice } from './ConfidencesChoice';
import { LeftOutLine } from './LeftOutLine';
import type { RunExport } from './runExport';
import { useExportWords } from './useExportWords';

const KINDS = ['xlsx', 'ods', 'csv'] as const;

/** Tables for a spreadsheet. Private notes and confidences go into them only when asked for. */
export function TableExport({ run }: { readonly run: RunExport }) {
  const messages = useExportWords();
  const { exportAs } = useServices().exporting;
  const [privateNotes, setPrivateNotes] = useState(false);
  const [confidences, setConfidences] = useState(false);
  return (
    <section className={styles.stack}>
      <h3>{messages.table}</h3>
      <p className={styles.soft}>{messages.tableHint}</p>
      <div className={styles.row}>
        {KINDS.map((kind) => (
          <Button key={kind} onClick={() => run(exportAs(kind, { privateNotes, confidences }))}>
            {messages[kind]}
          </Button>
        ))}
      </div>
      <LeftOutLine kinds={KINDS} privateNotes={privateNotes} confidences={confidences} />
      <label className={styles.row}>
        <input type="checkbox" checked={privateNotes} onChange={(event) => setPrivateNotes(event.target.checked)} />
        {messages.privateNotes}
      </label>
      <ConfidencesChoice taken={confidences} onTake={setConfidences} />
    </section>
  );
}
