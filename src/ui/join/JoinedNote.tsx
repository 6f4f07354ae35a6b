import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';

export function JoinedNote() {
  const { join: words, files } = useLaterMessages();
  const joining = useApp((state) => state.joining);
  if (!joining) return null;
  return (
    <div role="status" className={dialogs.stack}>
      {joining.step === 'reading' && <p>{words.reading}</p>}
      {joining.joined.map((file) => (
        <p key={file.name}>{words.joined(file)}</p>
      ))}
      {joining.oneSided.length > 0 && (
        <p>
          <strong>{words.oneSided(joining.oneSided)}</strong>
        </p>
      )}
      {joining.refused.map(({ name, messages }) => (
        <div key={name}>
          <p>
            <strong>{words.refused(name)}</strong>
          </p>
          {files.summary(messages).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ))}
    </div>
  );
}
