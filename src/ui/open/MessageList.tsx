import type { Message } from '../../formats/message';
import { Button } from '../parts/Button';
import dialogs from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';

/** Messages about files, each once, to read or copy. */
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
