import type { Message } from '../../formats/message';
import dialogs from '../dialogs/Dialogs.module.css';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';

/** What there is to say of the file itself, folded. */
export function RemarksPart({ messages }: { readonly messages: readonly Message[] }) {
  const { update: words, files } = useLaterMessages();
  if (messages.length === 0) return null;
  const sentences = files.summary(messages);
  return (
    <Disclosure title={words.remarks(sentences.length)}>
      <ul className={`${dialogs.stack} ${dialogs.scroll}`}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
