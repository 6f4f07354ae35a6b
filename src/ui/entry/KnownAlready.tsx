import { useDeferredValue, useMemo } from 'react';
import type { ActorId } from '../../domain/brand';
import { namesakes } from '../../domain/entry/namesakes';
import { Button } from '../parts/Button';
import { useApp, useMessages } from '../useApp';
import styles from './Entry.module.css';

const FEW = 2;

interface KnownAlreadyProps {
  readonly name: string;
  readonly onMeant: (actor: ActorId) => void;
}

/** Lists, under a field for a new name, the actors with that name or a similar one, so that nobody is added twice. */
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
