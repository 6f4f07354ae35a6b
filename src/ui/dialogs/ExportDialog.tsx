import { DialogFrame } from './DialogFrame';
import styles from './Dialogs.module.css';
import { ContactsExport } from './exports/ContactsExport';
import { MapExport } from './exports/MapExport';
import { NetworkExport } from './exports/NetworkExport';
import { OutcomeLine } from './exports/OutcomeLine';
import { PictureExport } from './exports/PictureExport';
import { TableExport } from './exports/TableExport';
import { useExportWords } from './exports/useExportWords';
import { useRunExport } from './exports/useRunExport';

/** Every way out: the map itself, tables, pictures and pages. What is private goes out only when asked for. */
export function ExportDialog() {
  const messages = useExportWords();
  const [outcome, run] = useRunExport();
  return (
    <DialogFrame title={messages.title} wide>
      <p className={styles.soft}>{messages.intro}</p>
      <MapExport run={run} />
      <TableExport run={run} />
      <NetworkExport run={run} />
      <PictureExport run={run} />
      <ContactsExport run={run} />
      <OutcomeLine outcome={outcome} />
    </DialogFrame>
  );
}
