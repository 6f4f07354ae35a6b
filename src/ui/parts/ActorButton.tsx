import { memo } from 'react';
import type { ActorId } from '../../domain/brand';
import { useAppStore } from '../useApp';
import { useNameOf } from './useNameOf';

interface Props {
  readonly id: ActorId;
  readonly className?: string | undefined;
  /** What the press does, for whoever points at it. */
  readonly title?: (name: string) => string;
}

/** An actor by name, who leads to the map: a window in between closes. In lists of a hundred: drawn anew only when it is another name. */
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
