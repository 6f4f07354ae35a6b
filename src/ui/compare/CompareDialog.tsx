import { DialogFrame } from '../dialogs/DialogFrame';
import dialogs from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';
import { ComparisonView } from './ComparisonView';

/** The open map beside an earlier or another one: what is new, what is gone, which questions are closed. */
export function CompareDialog() {
  const { compare } = useMessages();
  const { files } = useLaterMessages();
  const { stopComparing } = useServices();
  const comparing = useApp((state) => state.comparing);
  if (!comparing) return null;
  return (
    <DialogFrame title={compare.title} onClose={stopComparing} wide>
      {comparing.step === 'reading' && <p role="status">{compare.reading(comparing.name)}</p>}
      {comparing.step === 'refused' && (
        <div role="alert" className={dialogs.stack}>
          <p>
            <strong>{comparing.messages.length === 0 ? compare.versionGone : compare.refused(comparing.name)}</strong>
          </p>
          <ul className={dialogs.stack}>
            {files.summary(comparing.messages).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {comparing.step === 'shown' && <ComparisonView shown={comparing} />}
    </DialogFrame>
  );
}
