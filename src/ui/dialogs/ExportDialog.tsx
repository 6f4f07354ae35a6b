import { useState } from 'react';
import type { Masking } from '../../domain/masking/masking';
import { DialogFrame } from '../parts/DialogFrame';
import styles from '../parts/Dialogs.module.css';
import { useAppStore } from '../useApp';
import { ContactsExport } from './exports/ContactsExport';
import { FormatsExport } from './exports/FormatsExport';
import { MapExport } from './exports/MapExport';
import { OutcomeLine } from './exports/OutcomeLine';
import { PictureExport } from './exports/PictureExport';
import { useExportWords } from './exports/useExportWords';
import { useRunExport } from './exports/useRunExport';

/**
 * All exports, the most common first: the map itself, print and pictures, tables, files for other programs. Private data is included only
 * on demand.
 */
export function ExportDialog() {
  const messages = useExportWords();
  const [outcome, run] = useRunExport();
  const store = useAppStore();
  // Names masked in the room are masked in exports too, until the user chooses otherwise.
  const [masking, setMasking] = useState<Masking>(() => store.getState().masking);
  return (
    <DialogFrame title={messages.title} wide>
      <p className={styles.soft}>{messages.intro}</p>
      <MapExport run={run} />
      <PictureExport run={run} masking={masking} onMasking={setMasking} />
      <FormatsExport what="table" run={run} />
      <ContactsExport run={run} masking={masking} />
      <FormatsExport what="network" run={run} />
      <OutcomeLine outcome={outcome} />
    </DialogFrame>
  );
}
