import { useState } from 'react';
import { MASKINGS, type Masking } from '../../domain/masking/masking';
import type { Replaying } from '../../store/replaySlice';
import dialogs from '../dialogs/Dialogs.module.css';
import { ChoiceRow } from '../dialogs/exports/ChoiceRow';
import { OutcomeLine } from '../dialogs/exports/OutcomeLine';
import { useExportWords } from '../dialogs/exports/useExportWords';
import { SharedNamesChoice } from '../masking/SharedNamesChoice';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { type ExportOutcome, useServices } from '../services';
import { useAppStore } from '../useApp';
import { replayToHandOn } from './replayToHandOn';

/** The replay as a page to hand on, under the names that are chosen. */
export function TakeAway({ replay }: { readonly replay: Replaying }) {
  const { replay: words } = useLaterMessages();
  const exporting = useExportWords();
  const { savePage, pseudonyms } = useServices().exporting;
  const store = useAppStore();
  // What the room may not read does not leave by itself either.
  const [masking, setMasking] = useState<Masking>(() => store.getState().masking);
  const [outcome, setOutcome] = useState<ExportOutcome | 'making' | null>(null);
  const save = () => {
    setOutcome('making');
    const names = masking === 'nobody' ? { masking } : { masking, pseudonyms: pseudonyms() };
    const { title, page } = replayToHandOn(store.getState(), replay, names);
    savePage(title, page).then(setOutcome, (error: unknown) => {
      setOutcome('failed');
      throw error;
    });
  };
  return (
    <details>
      <summary>{words.takeAway}</summary>
      <div className={dialogs.stack}>
        <p className={dialogs.soft}>{words.takeAwayHint}</p>
        <ChoiceRow
          label={exporting.names}
          options={MASKINGS}
          words={exporting.maskings}
          value={masking}
          onChange={setMasking}
        />
        <SharedNamesChoice masking={masking} />
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
