import { Copy } from 'lucide-react';
import { useState } from 'react';
import { STORY_EDITOR } from '../../i18n/story/storyEditor';
import dialogs from '../dialogs/Dialogs.module.css';
import controls from '../styles/controls.module.css';
import { useApp } from '../useApp';

/** The whole story as a text, to be pasted and handed out. */
export function CopyStory({ text }: { readonly text: () => string }) {
  const words = STORY_EDITOR[useApp((state) => state.language)];
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
        <Copy size={16} aria-hidden="true" /> {words.copy}
      </button>
      <span role="status" className={dialogs.soft}>
        {outcome !== null && (outcome === 'copied' ? words.copied : words.copyFailed)}
      </span>
    </>
  );
}
