import { createContext, use, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useServices } from '../services';
import { useAppStore } from '../useApp';

export interface Draft {
  /** Text in the field: what is being typed, else the kept value. */
  readonly text: string;
  readonly typing: boolean;
  /** False while the map accepts no edit: typed text then stays in its field. */
  readonly isTaken: () => boolean;
  readonly type: (text: string) => void;
  /** Keeps what was typed, trimmed, if it differs from the value and can be kept. */
  readonly keep: () => void;
  /** Restores the kept value. Returns false when nothing had been typed. */
  readonly giveUp: () => boolean;
}

/** Subject of the fields below: "actor …". Half-typed texts are kept under it and the name of their field. */
const DraftsAbout = createContext<string | null>(null);
export const DraftsAboutProvider = DraftsAbout.Provider;

/**
 * A text being typed over a kept value. It is kept when the field is left, when the page is hidden (a reload, a closed window) and when the
 * field disappears with another selection, so that nothing typed is lost silently. Inside a `DraftsAboutProvider` each key also stores the
 * text as a draft on this device, from which it comes back after a crash. What cannot be kept now, or as it is (`isKeepable`, for instance
 * an unreadable day), stays a draft.
 */
export function useDraft(
  value: string,
  onKeep: (text: string) => void,
  field: string,
  isKeepable: (text: string) => boolean = () => true,
): Draft {
  const store = useAppStore();
  const isTaken = useCallback(() => !store.getState().readOnly, [store]);
  const { leftOf, note, tell, watch } = useDraftPlace(field);
  const [draft, setDraft] = useState(() => leftOf(value));
  const latest = useRef({ draft, value, onKeep, isKeepable });
  useLayoutEffect(() => {
    latest.current = { draft, value, onKeep, isKeepable };
  });
  const type = useCallback(
    (text: string) => {
      note(text);
      setDraft(text);
    },
    [note],
  );

  const commit = useCallback(() => {
    const { draft: typed, value: kept, onKeep: keepText, isKeepable: canKeep } = latest.current;
    if (typed !== null && (!isTaken() || !canKeep(typed.trim()))) return false;
    latest.current = { ...latest.current, draft: null };
    setDraft(null);
    if (typed !== null && typed.trim() !== kept) keepText(typed.trim());
    return typed !== null;
  }, [isTaken]);

  const keep = useCallback(() => {
    if (commit()) note(null);
    else if (latest.current.draft !== null) tell();
  }, [commit, note, tell]);

  const giveUp = useCallback(() => {
    const typed = latest.current.draft !== null;
    latest.current = { ...latest.current, draft: null };
    setDraft(null);
    if (typed) note(null);
    return typed;
  }, [note]);

  // A card and a cell may hold the same field: both show the same draft, and lose it together.
  useEffect(
    () =>
      watch(() => {
        const shown = leftOf(latest.current.value);
        if (shown === latest.current.draft) return;
        latest.current = { ...latest.current, draft: shown };
        setDraft(shown);
      }),
    [watch, leftOf],
  );
  useKeptAsPageGoes(commit, keep, note);

  return { text: draft ?? value, typing: draft !== null, isTaken, type, keep, giveUp };
}

/** The draft of a field on this device. A field outside `DraftsAboutProvider` has none. */
function useDraftPlace(field: string) {
  const { drafts } = useServices();
  const about = use(DraftsAbout);
  const place = about === null ? null : `${about} ${field}`;
  return useMemo(
    () => ({
      leftOf: (value: string): string | null => {
        const left = place === null ? undefined : drafts.read(place);
        return left === undefined || left.trim() === value ? null : left;
      },
      note: (text: string | null) => {
        if (place !== null) drafts.keep(place, text);
      },
      tell: () => {
        if (place !== null) drafts.tell();
      },
      watch: (onChange: () => void) => (place === null ? undefined : drafts.watch(onChange)),
    }),
    [drafts, place],
  );
}

function useKeptAsPageGoes(commit: () => boolean, keep: () => void, note: (text: null) => void): void {
  useEffect(() => {
    let isCommitted = false;
    const watch = () => {
      // The draft stays until the page is visible again: what is saved while a page closes may not reach the disk.
      if (document.visibilityState === 'hidden') isCommitted = commit();
      else if (isCommitted) note(null);
    };
    document.addEventListener('visibilitychange', watch);
    return () => {
      document.removeEventListener('visibilitychange', watch);
      keep();
    };
  }, [commit, keep, note]);
}
