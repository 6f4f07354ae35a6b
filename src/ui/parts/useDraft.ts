import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface Draft {
  /** What the field shows: what is being typed, else the value kept. */
  readonly text: string;
  readonly typing: boolean;
  readonly type: (text: string) => void;
  /** Keeps what was typed; trimmed, and only if it differs from the value. */
  readonly keep: () => void;
  /** Gives the kept value back. False when nothing had been typed. */
  readonly giveUp: () => boolean;
}

/**
 * A text being typed over a kept value. It is kept when the field is left, when the page is hidden (a reload, a
 * closed window) and when the field goes away with another selection: nothing typed is lost in silence.
 */
export function useDraft(value: string, onKeep: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, onKeep });
  useLayoutEffect(() => {
    latest.current = { draft, value, onKeep };
  });

  const keep = useCallback(() => {
    const { draft: typed, value: kept, onKeep: keepText } = latest.current;
    latest.current = { ...latest.current, draft: null };
    setDraft(null);
    if (typed !== null && typed.trim() !== kept) keepText(typed.trim());
  }, []);

  const giveUp = useCallback(() => {
    const typed = latest.current.draft !== null;
    latest.current = { ...latest.current, draft: null };
    setDraft(null);
    return typed;
  }, []);

  useEffect(() => {
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', keepWhenHidden);
      keep();
    };
  }, [keep]);

  return { text: draft ?? value, typing: draft !== null, type: setDraft, keep, giveUp };
}
