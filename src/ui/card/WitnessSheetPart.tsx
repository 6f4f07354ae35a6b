import { Printer } from 'lucide-react';
import { useId, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { isConsented } from '../../domain/testimony';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { printOut } from '../print/printOut';
import { witnessJob } from '../print/witnessJob';
import { useServices } from '../services';
import { useApp, useAppStore } from '../useApp';
import styles from './Card.module.css';

/** Prints a page about a witness, only for somebody who agreed to tell. Contact details are included only when ticked, each time. */
export function WitnessSheetPart({ id }: { readonly id: ActorId }) {
  const { witness: words } = useLaterMessages().committee;
  const store = useAppStore();
  const { pseudonyms } = useServices().exporting;
  const agreed = useApp(({ document }) => {
    const actor = document.actors.get(id);
    return !!actor && [...document.testimonies.values()].some((one) => one.person === id && isConsented(one, actor));
  });
  const isReachable = useApp(({ document, masking }) => {
    const notes = document.privates.get(id);
    return masking === 'nobody' && !!(notes?.email || notes?.phone);
  });
  const checkbox = useId();
  const [withContact, setWithContact] = useState(false);
  if (!agreed) return null;
  const print = () => {
    const state = store.getState();
    const { masking } = state;
    const names = masking === 'nobody' ? { masking } : { masking, pseudonyms: pseudonyms() };
    const job = witnessJob(state, id, names, withContact && isReachable);
    if (job) printOut(job);
  };
  return (
    <>
      <Button onClick={print}>
        <Printer size={16} aria-hidden="true" /> {words.print}
      </Button>
      {isReachable && (
        <div className={styles.check}>
          <input
            id={checkbox}
            type="checkbox"
            checked={withContact}
            onChange={(event) => setWithContact(event.target.checked)}
          />
          <label htmlFor={checkbox}>{words.withContact}</label>
        </div>
      )}
    </>
  );
}
