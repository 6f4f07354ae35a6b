import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../parts/Button';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Bundles.module.css';

/** A mark that stands for several actors, or the actors of a mark that was opened. */
export interface NamedBundle {
  readonly key: string;
  readonly name: string;
}

export interface Together {
  readonly closed: readonly NamedBundle[];
  readonly open: readonly NamedBundle[];
  /** Actors without a mark of their own. */
  readonly hidden: number;
}

/** Says how many actors are drawn together, and opens or closes each of their marks, by pointer and by keyboard. */
export function BundlesNote({ closed, open, hidden }: Together) {
  const messages = useMessages().desk.map;
  const toggle = useApp((state) => state.bundleToggled);
  const openAll = useApp((state) => state.bundlesOpened);
  const closeAll = useApp((state) => state.bundlesClosed);
  const [listed, setListed] = useState(false);
  const id = useId();
  if (closed.length === 0 && open.length === 0) return null;
  const said = hidden > 0 ? messages.bundled(hidden, closed.length) : messages.bundledNone;
  const row = ({ key, name }: NamedBundle, isOpen: boolean) => (
    <li key={key}>
      <button type="button" className={controls.quiet} aria-pressed={isOpen} onClick={() => toggle(key)}>
        <span aria-hidden="true">{isOpen ? '−' : '+'}</span> {name}
      </button>
    </li>
  );
  return (
    <div className={styles.note}>
      {/* Lies over the picture, not beside it, so that the picture keeps its size when this opens and closes. */}
      {listed && (
        <div id={id} className={styles.list}>
          <div className={styles.all}>
            {closed.length > 0 && (
              <Button onClick={() => openAll(closed.map(({ key }) => key))}>{messages.openAll}</Button>
            )}
            {open.length > 0 && <Button onClick={closeAll}>{messages.closeAll}</Button>}
          </div>
          <ul aria-label={messages.bundleList}>
            {open.map((bundle) => row(bundle, true))}
            {closed.map((bundle) => row(bundle, false))}
          </ul>
        </div>
      )}
      <span role="status" className="visually-hidden">
        {said}
      </span>
      <button
        type="button"
        className={controls.quiet}
        aria-expanded={listed}
        aria-controls={listed ? id : undefined}
        onClick={() => setListed(!listed)}
      >
        {said}
        {listed ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronUp size={16} aria-hidden="true" />}
      </button>
    </div>
  );
}
