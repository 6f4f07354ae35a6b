import { X } from 'lucide-react';
import { selectShownTables } from '../../store/selectors/selectShownTables';
import { selectTieCounts } from '../../store/selectors/selectTieCounts';
import { Button } from '../parts/Button';
import { useFocusGivenBack } from '../parts/giveFocusBack';
import { TabList } from '../parts/TabList';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import { ActorTable } from './ActorTable';
import { TieTable } from './TieTable';
import styles from './table.module.css';

/** The map as rows: all that the picture shows can be read and changed here with the keyboard alone. */
export function TableTwin() {
  const { table: words } = useLaterMessages();
  const store = useAppStore();
  const tab = useApp((state) => state.table);
  const actors = useApp((state) => selectShownTables(state).actors.size);
  const counts = useApp(selectTieCounts);
  const focus = useFocusGivenBack<HTMLElement>();
  if (tab === null) return null;
  const close = (
    <Button look="icon" aria-label={words.close} title={words.close} onClick={() => store.getState().tableChosen(null)}>
      <X size={18} aria-hidden="true" />
    </Button>
  );
  return (
    <section className={styles.twin} aria-label={words.title} {...focus}>
      <TabList
        label={words.title}
        tabs={[
          ['actors', words.actors(actors)],
          ['ties', words.ties(counts.ties)],
        ]}
        chosen={tab}
        onChoose={(one) => store.getState().tableChosen(one)}
        beside={
          <>
            {tab === 'ties' && counts.rows !== counts.ties && <p className={styles.why}>{words.tieRows(counts)}</p>}
            {close}
          </>
        }
      >
        {tab === 'actors' ? <ActorTable /> : <TieTable />}
      </TabList>
    </section>
  );
}
