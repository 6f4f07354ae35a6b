import { useId, useState } from 'react';
import { draftFacts } from '../../analysis/introductions/draftFacts';
import type { ThemeId } from '../../domain/brand';
import type { Introduction } from '../../domain/introduction';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useAppStore, useMessages } from '../useApp';
import styles from './Introductions.module.css';

/** Drafts the message that introduces the two, from the map at that time. It can be edited and copied but is never stored. */
export function DraftMessage({ introduction }: { readonly introduction: Introduction }) {
  const { vocabulary } = useMessages();
  const { draft: words } = useLaterMessages();
  const store = useAppStore();
  const id = useId();
  const [draft, setDraft] = useState<{ readonly label: string; readonly text: string } | null>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);

  const show = () => {
    setOutcome(null);
    if (draft) return setDraft(null);
    const state = store.getState();
    const { document } = state;
    const facts = draftFacts(document, selectVisibility(state), introduction, state.today);
    const labelOf = (theme: ThemeId) => document.themes.get(theme)?.label ?? '';
    if (facts)
      setDraft({ label: words.label(facts.a.name, facts.b.name), text: words.text(facts, labelOf, vocabulary.day) });
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch (error) {
      // Browsers may refuse the clipboard: the user can still select the text.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      setOutcome('copyFailed');
    }
  };
  return (
    <>
      <Button aria-expanded={draft !== null} onClick={show}>
        {words.show}
      </Button>
      {draft && (
        <div className={styles.draft}>
          <label htmlFor={id}>{draft.label}</label>
          <textarea
            id={id}
            rows={12}
            value={draft.text}
            onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          />
          <Button look="primary" onClick={() => void copy(draft.text)}>
            {words.copy}
          </Button>
          <span role="status">{outcome && words[outcome]}</span>
        </div>
      )}
    </>
  );
}
