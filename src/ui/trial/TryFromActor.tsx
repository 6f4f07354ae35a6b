import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { searchActors } from '../../domain/actorSearch';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import { Suggest } from '../parts/Suggest';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Trial.module.css';
import { useTry } from './useTry';

const OFFERED = 8;

/** What can be tried about an actor: a tie with somebody, known or not, and its departure. */
export function TryFromActor({ id }: { readonly id: ActorId }) {
  const { card } = useMessages();
  const { trial } = useLaterMessages();
  const store = useAppStore();
  const attempt = useTry();
  const name = useApp((state) => state.document.actors.get(id)?.name ?? '');
  const [open, setOpen] = useState(false);
  const find = (typed: string) => {
    const others = [...store.getState().document.actors.values()].filter((actor) => actor.id !== id);
    const found =
      typed === ''
        ? others.sort((a, b) => byCodeUnits(fold(a.name), fold(b.name))).slice(0, OFFERED)
        : searchActors(others, typed, OFFERED);
    return found.map((actor) => ({ id: actor.id, text: actor.name }));
  };
  return (
    <div className={styles.part}>
      <div className={styles.tries}>
        <button type="button" className={controls.button} aria-expanded={open} onClick={() => setOpen(!open)}>
          <FlaskConical size={16} aria-hidden="true" />
          {trial.tryTieWith}
        </button>
        <button type="button" className={`${controls.button} ${styles.wrapping}`} onClick={() => attempt.departure(id)}>
          {trial.tryDeparture(name)}
        </button>
      </div>
      {open && (
        <Suggest
          label={trial.tryTieWho}
          startsFocused
          noMatch={card.noMatch}
          find={find}
          onPick={(other) => {
            attempt.tie(id, other as ActorId);
            setOpen(false);
          }}
          createLabel={trial.tryNew}
          onCreate={(typed) => {
            attempt.actor(typed, [id]);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
