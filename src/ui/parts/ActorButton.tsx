import { memo } from 'react';
import type { ActorId } from '../../domain/brand';
import { useAppStore } from '../useApp';
import { useNameOf } from './useNameOf';

interface Props {
  readonly id: ActorId;
  readonly className?: string | undefined;
  readonly title?: (name: string) => string;
}

/** Name of an actor; a press shows it on the map and closes any window in between. Memoized for lists of a hundred. */
export const ActorButton = memo(function ActorButton({ id, className, title }: Props) {
  const name = useNameOf(id) ?? '?';
  const store = useAppStore();
  const go = () => {
    store.getState().actorChosen(id);
    store.getState().dialogOpened(null);
  };
  return (
    <button type="button" className={className} title={title?.(name)} onClick={go}>
      {name}
    </button>
  );
});
