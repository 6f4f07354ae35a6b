import { useServices } from '../../services';
import controls from '../../styles/controls.module.css';
import styles from '../Dialogs.module.css';
import type { RunExport } from './runExport';
import { useExportWords } from './useExportWords';

/** The map itself, to be opened again. */
export function MapExport({ run }: { readonly run: RunExport }) {
  const messages = useExportWords();
  const { exportAs } = useServices();
  return (
    <section className={styles.stack}>
      <h3>{messages.map}</h3>
      <p className={styles.soft}>{messages.nativeHint}</p>
      <div className={styles.row}>
        <button
          type="button"
          className={controls.button}
          onClick={() => run(exportAs('native', { privateNotes: true, confidences: true }))}
        >
          {messages.native}
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => run(exportAs('nativeWithoutNotes', { privateNotes: false, confidences: false }))}
        >
          {messages.withoutNotes}
        </button>
      </div>
    </section>
  );
}
