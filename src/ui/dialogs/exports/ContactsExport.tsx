import { useId, useState } from 'react';
import type { Masking } from '../../../domain/masking/masking';
import { Button } from '../../parts/Button';
import styles from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { contactsToHandOn } from '../../print/contactsToHandOn';
import { useServices } from '../../services';
import { useAppStore } from '../../useApp';
import type { RunExport } from './runExport';

interface Props {
  readonly run: RunExport;
  readonly masking: Masking;
}

/** People and organisations as an address book, under the chosen names. Addresses and telephone numbers are included only on demand. */
export function ContactsExport({ run, masking }: Props) {
  const { contacts: words } = useLaterMessages();
  const { savePage, pseudonyms } = useServices().exporting;
  const store = useAppStore();
  const why = useId();
  const [withReach, setWithReach] = useState(false);
  const isMasked = masking !== 'nobody';
  const save = () => {
    const naming = isMasked ? { masking, pseudonyms: pseudonyms() } : { masking };
    const { title, text } = contactsToHandOn(store.getState(), { ...naming, withReach }, words);
    run(savePage(title, text, 'vcf'));
  };
  return (
    <section className={styles.stack}>
      <h3>{words.title}</h3>
      <p className={styles.soft}>{words.hint}</p>
      <label className={styles.row}>
        <input
          type="checkbox"
          checked={withReach && !isMasked}
          disabled={isMasked}
          aria-describedby={isMasked ? why : undefined}
          onChange={(event) => setWithReach(event.target.checked)}
        />
        {words.withReach}
      </label>
      {isMasked && (
        <p id={why} className={styles.soft}>
          {words.noReach}
        </p>
      )}
      <div className={styles.row}>
        <Button onClick={save}>{words.save}</Button>
      </div>
    </section>
  );
}
