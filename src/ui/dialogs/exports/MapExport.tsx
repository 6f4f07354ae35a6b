import { Button } from '../../parts/Button';
import styles from '../../parts/Dialogs.module.css';
import { useServices } from '../../services';
import type { RunExport } from './runExport';
import { useExportWords } from './useExportWords';

export function MapExport({ run }: { readonly run: RunExport }) {
  const messages = useExportWords();
  const { exportAs } = useServices().exporting;
  return (
    <section className={styles.stack}>
      <h3>{messages.map}</h3>
      <p className={styles.soft}>{messages.nativeHint}</p>
      <div className={styles.row}>
        <Button onClick={() => run(exportAs('native', { privateNotes: true, confidences: true }))}>
          {messages.native}
        </Button>
        <Button onClick={() => run(exportAs('nativeWithoutNotes', { privateNotes: false, confidences: false }))}>
          {messages.withoutNotes}
        </Button>
      </div>
    </section>
  );
}
