import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../parts/Button';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Bundles.module.css';

export interface OtherRings {
  readonly names: readonly string[];
  readonly actors: number;
  /** True when ties said in confidence are left out because a room watches. */
  readonly watched: boolean;
}

/**
 * Names not to report: actors who left their circle because somebody was added (the user is typing names), or because a room came or left
 * (nothing was edited). A name that is back on its circle can be reported again later.
 */
export function laidAside(before: OtherRings, { actors, watched, names }: OtherRings): OtherRings {
  const isUnsaid = actors > before.actors || watched !== before.watched;
  const kept = isUnsaid ? names : before.names.filter((name) => names.includes(name));
  const isSame = actors === before.actors && watched === before.watched && kept.length === before.names.length;
  return isSame ? before : { actors, watched, names: kept };
}

/** Names the actors that an edit left on another ring than their own, and offers to arrange. Nobody is moved unasked. */
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
