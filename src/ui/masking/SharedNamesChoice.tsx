import { useId } from 'react';
import type { Masking } from '../../domain/masking/masking';
import { selectReadable } from '../../store/selectors/selectReadable';
import { Button } from '../parts/Button';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './SharedNamesChoice.module.css';
import { selectSharedNames } from './selectSharedNames';

interface Props {
  readonly masking: Masking;
  /** Starts folded, for places with little room, such as beside the picture. */
  readonly folded?: boolean;
}

/**
 * Lists the names that share a word with a masked name, and lets the user hide them too. It shows these names: use it at the desk, never
 * in front of a room.
 */
export function SharedNamesChoice({ masking, folded = false }: Props) {
  const messages = useMessages().room.shared;
  const store = useAppStore();
  const shared = useApp(selectSharedNames(masking));
  const readable = useApp(selectReadable);
  const id = useId();
  if (shared.length === 0) return null;
  const hidden = shared.filter(({ key }) => !readable.has(key));
  const shown = shared.filter(({ key }) => readable.has(key));
  const set = (keys: Iterable<string>) => {
    const { mapId, readableSet } = store.getState();
    readableSet({ mapId, keys: new Set(keys) });
  };
  const leave = () => set([...readable, ...hidden.map(({ key }) => key)]);
  const hide = () => set([...readable].filter((key) => !shown.some((one) => one.key === key)));
  const list = (names: typeof shared) => (
    <ul className={styles.names}>
      {names.map(({ key, name, kind }) => (
        <li key={key}>
          {name} <span className={styles.kind}>({messages.kinds[kind]})</span>
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.shared} aria-labelledby={id}>
      {hidden.length > 0 && (
        <details open={!folded}>
          <summary id={id}>{messages.hidden(hidden.length)}</summary>
          {list(hidden)}
          <Button onClick={leave}>{messages.leave}</Button>
        </details>
      )}
      {shown.length > 0 && (
        <details open={!folded}>
          <summary id={hidden.length > 0 ? undefined : id}>{messages.readable(shown.length)}</summary>
          {list(shown)}
          <Button onClick={hide}>{messages.hide}</Button>
        </details>
      )}
    </section>
  );
}
