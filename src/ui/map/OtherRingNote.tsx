import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../parts/Button';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Bundles.module.css';

/** Of whom nothing is said any more, and how many were on the map then. */
interface Aside {
  readonly actors: number;
  readonly names: readonly string[];
}

/** Who is off their circle because somebody was added is not said: one is typing names. Whoever is on it again may be said anew. */
export function laidAside(before: Aside, { actors, names }: Aside): Aside {
  const kept = actors > before.actors ? names : before.names.filter((name) => names.includes(name));
  return actors === before.actors && kept.length === before.names.length ? before : { actors, names: kept };
}

interface Props {
  readonly names: readonly string[];
  /** How many are on the map. */
  readonly actors: number;
}

/** Says who sits on another circle than theirs since an edit, and offers to arrange: nobody is moved unasked. */
export function OtherRingNote({ names, actors }: Props) {
  const { map: messages, panel } = useMessages().desk;
  const { picture } = useServices();
  const readOnly = useApp((state) => state.readOnly);
  const [known, setKnown] = useState<Aside>({ actors, names: [] });
  const aside = laidAside(known, { actors, names });
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
      <Button look="icon" aria-label={panel.close} title={panel.close} onClick={() => setKnown({ actors, names })}>
        <X size={18} aria-hidden="true" />
      </Button>
    </p>
  );
}
