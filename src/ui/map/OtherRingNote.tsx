import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../parts/Button';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Bundles.module.css';

export interface OtherRings {
  readonly names: readonly string[];
  /** How many are on the map. */
  readonly actors: number;
  /** Ties said in confidence are left out: a room watches. */
  readonly watched: boolean;
}

/**
 * Of whom nothing is said: who is off their circle because somebody was added, since one is typing names, or because a room came or
 * left, since nobody changed anything. Whoever is on it again may be said anew.
 */
export function laidAside(before: OtherRings, { actors, watched, names }: OtherRings): OtherRings {
  const isUnsaid = actors > before.actors || watched !== before.watched;
  const kept = isUnsaid ? names : before.names.filter((name) => names.includes(name));
  const isSame = actors === before.actors && watched === before.watched && kept.length === before.names.length;
  return isSame ? before : { actors, watched, names: kept };
}

/** Says who sits on another circle than theirs since an edit, and offers to arrange: nobody is moved unasked. */
export function OtherRingNote({ names, actors, watched }: OtherRings) {
  const { map: messages, panel } = useMessages().desk;
  const { picture } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const [known, setKnown] = useState<OtherRings>({ actors, watched, names: [] });
  const aside = laidAside(known, { actors, watched, names });
  if (aside !== known) setKnown(aside);
  const said = names.filter((name) => !aside.names.includes(name));
  if (said.length === 0) return null;
  return (
    <p className={styles.offRing} role="status">
      {messages.otherRing(said)}
      {!readOnly && (
        <button type="button" className={controls.quiet} onClick={() => picture.current?.arrange()}>
          {messages.tidyNow}
        </button>
      )}
      <Button
        look="icon"
        aria-label={panel.close}
        title={panel.close}
        onClick={() => setKnown({ actors, watched, names })}
      >
        <X size={18} aria-hidden="true" />
      </Button>
    </p>
  );
}
