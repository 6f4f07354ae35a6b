import { X } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { selectShownTables } from '../../store/selectors/selectShownTables';
import type { TableTab } from '../../store/viewSlice';
import { useLaterMessages } from '../parts/useLaterMessages';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore } from '../useApp';
import { ActorTable } from './ActorTable';
import { TieTable } from './TieTable';
import styles from './table.module.css';

const TABS: readonly TableTab[] = ['actors', 'ties'];

/** The same map in rows: all that the picture shows can be read and changed here with the keyboard alone. */
export function TableTwin() {
  const { table: words } = useLaterMessages();
  const store = useAppStore();
  const id = useId();
  const tab = useApp((state) => state.table);
  const actors = useApp((state) => selectShownTables(state).actors.size);
  const ties = useApp((state) => selectShownTables(state).ties.size);
  if (tab === null) return null;
  const names: Readonly<Record<TableTab, string>> = { actors: words.actors(actors), ties: words.ties(ties) };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = tab === 'actors' ? 'ties' : 'actors';
    store.getState().tableChosen(other);
    document.getElementById(`${id}-${other}`)?.focus();
  };
  return (
    <section className={styles.twin} aria-label={words.title}>
      <div className={styles.head}>
        <div role="tablist" aria-label={words.title} className={styles.tabs}>
          {TABS.map((one) => (
            <button
              key={one}
              id={`${id}-${one}`}
              type="button"
              role="tab"
              aria-selected={tab === one}
              aria-controls={`${id}-panel`}
              tabIndex={tab === one ? 0 : -1}
              className={styles.tab}
              onClick={() => store.getState().tableChosen(one)}
              onKeyDown={onKeyDown}
            >
              {names[one]}
            </button>
          ))}
        </div>
        <button
          type="button"
          className={`${controls.button} ${controls.quiet} ${controls.icon}`}
          aria-label={words.close}
          title={words.close}
          onClick={() => store.getState().tableChosen(null)}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={styles.panel}>
        {tab === 'actors' ? <ActorTable /> : <TieTable />}
      </div>
    </section>
  );
}
