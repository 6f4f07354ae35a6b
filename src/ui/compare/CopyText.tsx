import { Copy } from 'lucide-react';
import { useState } from 'react';
import dialogs from '../dialogs/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';

/** Copies a text that is only made then, and says what came of it. */
export function CopyText({ text }: { readonly text: () => string }) {
  const { comparison: words } = useLaterMessages();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" className={controls.button} onClick={() => void copy()}>
        <Copy size={18} /> {words.copy}
      </button>
      <span role="status" className={dialogs.soft}>
        {outcome !== null && (outcome === 'copied' ? words.copied : words.copyFailed)}
      </span>
    </>
  );
}
