import { useState } from 'react';
import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { beneficiaryOf } from '../../domain/mapDocument';
import { useApp } from '../useApp';

interface Remembered {
  readonly other: ActorId;
  /** The selection that the entry made: once it changes, the new selection is the other end. */
  readonly selected: unknown;
}

/**
 * The other end offered for a lone name: that of the line before, until another actor is selected; the beneficiary at first. Names typed
 * in a row are mostly tied to the same actor.
 */
export function useOtherEnd(): [Actor | undefined, (other: ActorId | undefined, selected: unknown) => void] {
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  const selection = useApp((state) => state.selection);
  const actors = useApp((state) => state.document.actors);
  const isSame = remembered !== null && remembered.selected === selection;
  const beneficiary = useApp((state) => beneficiaryOf(state.document));
  const other = selection.kind === 'actor' && !isSame ? selection.id : (remembered?.other ?? beneficiary);
  const remember = (next: ActorId | undefined, selected: unknown) => {
    const kept = next ?? other;
    setRemembered(kept === undefined ? null : { other: kept, selected });
  };
  return [other === undefined ? undefined : actors.get(other), remember];
}
