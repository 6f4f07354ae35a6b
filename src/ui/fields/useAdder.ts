import { useState } from 'react';
import { useApp } from '../useApp';
import type { SuggestProps } from './Suggest';
import { useDraft } from './useDraft';

/** A field that adds one more item to several; a button opens it. */
export interface Adder {
  /** True while the field is open; when the map is read-only, only if something is typed in it. */
  readonly open: boolean;
  readonly start: () => void;
  /** Closes the field and discards what was typed in it. */
  readonly stop: () => void;
  /** Props of its `Suggest`: text and focus. */
  readonly field: Pick<SuggestProps, 'draft' | 'startsFocused'>;
  /** The same for a field that stands alone: left empty, it closes. */
  readonly alone: Pick<SuggestProps, 'draft' | 'startsFocused' | 'onDone' | 'closesEmpty'>;
}

/**
 * A field whose text stays as long as it has added nothing: after it is left, on another card, after a reload. It then opens again with its
 * text, until an item is picked or added, or the text is given up. `name`: name of the field, see `useDraft`.
 */
export function useAdder(name: string, startsOpen = false): Adder {
  const draft = useDraft('', addNothing, `+ ${name}`, isBlank);
  const readOnly = useApp((state) => state.readOnly);
  const [asked, setAsked] = useState(startsOpen);
  const field = { draft, startsFocused: asked };
  return {
    open: draft.typing || (asked && !readOnly),
    start: () => setAsked(true),
    stop: () => {
      draft.giveUp();
      setAsked(false);
    },
    field,
    alone: { ...field, closesEmpty: true, onDone: () => setAsked(false) },
  };
}

/** Leaving the field adds nothing; only a choice does. */
function addNothing(): void {}

function isBlank(text: string): boolean {
  return text === '';
}
