import { useMemo, useState } from 'react';
import type { HistoryStep } from '../../domain/history/history';
import { stepNames } from '../../i18n/history/stepNames';
import { stepText } from '../../i18n/history/stepText';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useMessages } from '../useApp';
import { StepRows } from './StepRows';

/** Rows shown at first: a thousand would be slow to open. */
const AT_FIRST = 100;
const MORE = 300;

/** All steps of the map, latest on top. Choosing one goes to it in one change. */
export function HistoryDialog() {
  const messages = useMessages();
  const { historyWindow: words } = useLaterMessages();
  const document = useApp((state) => state.document);
  const past = useApp((state) => state.past);
  const future = useApp((state) => state.future);
  const readOnly = useApp((state) => state.readOnly);
  const [most, setMost] = useState(AT_FIRST);
  const steps = useMemo(() => [...past, ...future], [past, future]);
  const names = useMemo(() => stepNames(document, steps), [document, steps]);
  // Undone steps are all shown, since people open this to find them again.
  const first = Math.max(0, past.length - most);
  const rows = useMemo(
    () => steps.slice(first).map((step: HistoryStep) => ({ text: stepText(step, names, messages), at: step.at })),
    [steps, first, names, messages],
  );
  return (
    <DialogFrame title={messages.history.title}>
      <p className={dialogs.soft}>{readOnly ? words.readOnly : words.intro}</p>
      {steps.length === 0 ? <p>{words.empty}</p> : <StepRows rows={rows} first={first} done={past.length} />}
      {first > 0 && (
        <div>
          <Button onClick={() => setMost(most + MORE)}>{words.earlier(Math.min(MORE, first))}</Button>
        </div>
      )}
    </DialogFrame>
  );
}
