import { useState } from 'react';
import { Button } from '../../parts/Button';
import styles from '../../parts/Dialogs.module.css';
import { useServices } from '../../services';
import { ConfidencesChoice } from './ConfidencesChoice';
import { LeftOutLine } from './LeftOutLine';
import type { RunExport } from './runExport';
import { useExportWords } from './useExportWords';

const KINDS = {
  table: ['xlsx', 'ods', 'csv'],
  network: ['gexf', 'graphml', 'pajek', 'graphology', 'cytoscape', 'kumu'],
} as const;

interface Props {
  readonly what: 'table' | 'network';
  readonly run: RunExport;
}

/**
 * The map as tables for a spreadsheet, or as a network for other programs. Confidences are included only on demand, and private notes in
 * tables only.
 */
export function FormatsExport({ what, run }: Props) {
  const messages = useExportWords();
  const { exportAs } = useServices().exporting;
  const [privateNotes, setPrivateNotes] = useState(false);
  const [confidences, setConfidences] = useState(false);
  return (
    <section className={styles.stack}>
      <h3>{messages[what]}</h3>
      <p className={styles.soft}>{what === 'table' ? messages.tableHint : messages.networkHint}</p>
      <div className={styles.row}>
        {KINDS[what].map((kind) => (
          <Button key={kind} onClick={() => run(exportAs(kind, { privateNotes, confidences }))}>
            {messages[kind]}
          </Button>
        ))}
      </div>
      <LeftOutLine kinds={KINDS[what]} privateNotes={privateNotes} confidences={confidences} />
      {what === 'table' && (
        <label className={styles.row}>
          <input type="checkbox" checked={privateNotes} onChange={(event) => setPrivateNotes(event.target.checked)} />
          {messages.privateNotes}
        </label>
      )}
      <ConfidencesChoice taken={confidences} onTake={setConfidences} />
    </section>
  );
}
