import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button';
import dialogs from './Dialogs.module.css';

interface CopyTextProps {
  readonly text: () => string;
  readonly words: { readonly copy: string; readonly copied: string; readonly copyFailed: string };
}

export function CopyText({ text, words }: CopyTextProps) {
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
      <Button onClick={() => void copy()}>
        <Copy size={18} aria-hidden="true" /> {words.copy}
      </Button>
      <span role="status" className={dialogs.soft}>
        {outcome !== null && (outcome === 'copied' ? words.copied : words.copyFailed)}
      </span>
    </>
  );
}
