import type { ActorId } from '../../domain/brand';
import { useAppStore } from '../useApp';
import styles from './Introductions.module.css';
import { useNameOf } from './useNameOf';

/** An actor of a sentence: leads to it on the map. */
export function ActorName({ id }: { readonly id: ActorId }) {
  const name = useNameOf(id);
  const store = useAppStore();
  const go = () => {
    store.getState().actorChosen(id);
    store.getState().dialogOpened(null);
  };
  return (
    <button type="button" className={styles.name} onClick={go}>
      {name ?? '?'}
    </button>
  );
}
