import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { Suggest } from '../fields/Suggest';
import { useActorSearch } from '../fields/useActorSearch';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import styles from './Trial.module.css';
import { useTry } from './useTry';

export function TryFromActor({ id }: { readonly id: ActorId }) {
  const { trial } = useLaterMessages();
  const find = useActorSearch([], (other) => other !== id);
  const attempt = useTry();
  const name = useNameOf(id) ?? '';
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.part}>
      <div className={styles.tries}>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          <FlaskConical size={16} aria-hidden="true" />
          {trial.tryTieWith}
        </Button>
        <Button className={styles.wrapping} onClick={() => attempt.departure(id)}>
          {trial.tryDeparture(name)}
        </Button>
      </div>
      {open && (
        <Suggest
          label={trial.tryTieWho}
          startsFocused
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
