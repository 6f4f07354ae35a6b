import type { Message } from '../../formats/message';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';

/** What there is to say of files, each thing once, to be read or copied. */
export function MessageList({ list }: { readonly list: readonly Message[] }) {
  const { files, mapping } = useLaterMessages();
  const sentences = files.summary(list);
  return (
    <>
      <ul className={`${dialogs.stack} ${dialogs.scroll}`}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={dialogs.row}>
        <Button look="quiet" onClick={() => void navigator.clipboard?.writeText(sentences.join('\n'))}>
          {mapping.copyNotes}
        </Button>
      </div>
    </>
  );
}
