import { useDeferredValue, useMemo } from 'react';
import type { ActorId } from '../../domain/brand';
import { namesakes } from '../../domain/entry/namesakes';
import { Button } from '../parts/Button';
import { useApp, useMessages } from '../useApp';
import styles from './Entry.module.css';

const FEW = 2;

interface KnownAlreadyProps {
  readonly name: string;
  /** Somebody of the map is meant. */
  readonly onMeant: (actor: ActorId) => void;
}

/** Under a field for a new name: who of the map has it already, or a name near it, before anybody is written twice. */
export function KnownAlready({ name, onMeant }: KnownAlreadyProps) {
  const { entry } = useMessages();
  const actors = useApp((state) => state.document.actors);
  const typed = useDeferredValue(name.trim());
  const alike = useMemo(() => (typed === '' ? [] : namesakes(actors, typed).slice(0, FEW)), [actors, typed]);
  return (
    <output className={styles.already}>
      {alike.length > 0 && (
        <>
          {entry.alreadyThere}
          {alike.map(({ actor }) => (
            <Button key={actor.id} onClick={() => onMeant(actor.id)}>
              {actor.name}
            </Button>
          ))}
        </>
      )}
    </output>
  );
}
