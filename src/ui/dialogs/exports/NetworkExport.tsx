import { useState } from 'react';
import { Button } from '../../parts/Button';
import styles from '../../parts/Dialogs.module.css';
import { useServices } from '../../services';
import { ConfidencesChoice } from './ConfidencesChoice';
import { LeftOutLine } from './LeftOutLine';
import type { RunExport } from './runExport';
import { useExportWords } from './useExportWords';

const KINDS = ['gexf', 'graphml', 'pajek', 'graphology', 'cytoscape', 'kumu'] as const;

/** The map as a network that other programs draw and measure. Private notes never go into it, confidences only when asked for. */
export function NetworkExport({ run }: { readonly run: RunExport }) {
  const messages = useExportWords();
  const { exportAs } = useServices().exporting;
  const [confidences, setConfidences] = useState(false);
  return (
    <section className={styles.stack}>
      <h3>{messages.network}</h3>
      <p className={styles.soft}>{messages.networkHint}</p>
      <div className={styles.row}>
        {KINDS.map((kind) => (
          <Button key={kind} onClick={() => run(exportAs(kind, { privateNotes: false, confidences }))}>
            {messages[kind]}
          </Button>
        ))}
      </div>
      <LeftOutLine kinds={KINDS} privateNotes={false} confidences={confidences} />
      <ConfidencesChoice taken={confidences} onTake={setConfidences} />
    </section>
  );
}
