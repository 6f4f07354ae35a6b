import { useState } from 'react';
import { useServices } from '../../services';
import controls from '../../styles/controls.module.css';
import styles from '../Dialogs.module.css';
import { ConfidencesChoice } from './ConfidencesChoice';
import type { RunExport } from './runExport';
import { useExportWords } from './useExportWords';

/** The map as a network that other programs draw and measure. Private notes never go into it, confidences only when asked for. */
export function NetworkExport({ run }: { readonly run: RunExport }) {
  const messages = useExportWords();
  const { exportAs } = useServices();
  const [confidences, setConfidences] = useState(false);
  return (
    <section className={styles.stack}>
      <h3>{messages.network}</h3>
      <p className={styles.soft}>{messages.networkHint}</p>
      <div className={styles.row}>
        {(['gexf', 'graphml', 'pajek', 'graphology', 'cytoscape', 'kumu'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={controls.button}
            onClick={() => run(exportAs(kind, { privateNotes: false, confidences }))}
          >
            {messages[kind]}
          </button>
        ))}
      </div>
      <ConfidencesChoice taken={confidences} onTake={setConfidences} />
    </section>
  );
}
