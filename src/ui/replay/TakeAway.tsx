import { useState } from 'react';
import type { Masking } from '../../domain/masking/masking';
import type { Replaying } from '../../store/replaySlice';
import { NamesChoice } from '../dialogs/exports/NamesChoice';
import { OutcomeLine } from '../dialogs/exports/OutcomeLine';
import { useRunExport } from '../dialogs/exports/useRunExport';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useAppStore } from '../useApp';
import { replayToHandOn } from './replayToHandOn';

export function TakeAway({ replay }: { readonly replay: Replaying }) {
  const { replay: words } = useLaterMessages();
  const { savePage, pseudonyms } = useServices().exporting;
  const store = useAppStore();
  // Starts with the masking of the room, so that a hidden name is not exported by default.
  const [masking, setMasking] = useState<Masking>(() => store.getState().masking);
  const [outcome, run] = useRunExport();
  const save = () => {
    const names = masking === 'nobody' ? { masking } : { masking, pseudonyms: pseudonyms() };
    const { title, page } = replayToHandOn(store.getState(), replay, names);
    run(savePage(title, page));
  };
  return (
    <details>
      <summary>{words.takeAway}</summary>
      <div className={dialogs.stack}>
        <p className={dialogs.soft}>{words.takeAwayHint}</p>
        <NamesChoice masking={masking} onChange={setMasking} />
        <div className={dialogs.row}>
          <Button look="primary" onClick={save}>
            {words.save}
          </Button>
        </div>
        <OutcomeLine outcome={outcome} />
      </div>
    </details>
  );
}
