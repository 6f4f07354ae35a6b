import { X } from 'lucide-react';
import { isNarrowed } from '../../domain/looks/narrowing';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import { Button } from '../parts/Button';
import { useApp, useAppStore, useMessages } from '../useApp';
import { selectConditions } from './conditionsOf';
import styles from './Look.module.css';

export function NarrowedLine() {
  const { look } = useMessages();
  const narrowed = useApp((state) => isNarrowed(state.narrowing));
  const difficulty = useApp((state) => state.difficulty !== null);
  const gone = useApp((state) => state.goneFromLook);
  const goneRead = useApp((state) => state.goneRead);
  if (!narrowed && !difficulty && !gone) return null;
  return (
    <div className={styles.line}>
      {(narrowed || difficulty) && <Conditions />}
      {gone && (
        <p className={styles.gone} role="status">
          {look.gone(gone)}
          <button type="button" className={styles.off} aria-label={look.close} onClick={goneRead}>
            <X size={14} aria-hidden="true" />
          </button>
        </p>
      )}
    </div>
  );
}

function Conditions() {
  const { look } = useMessages();
  const store = useAppStore();
  const narrowing = useApp((state) => state.narrowing);
  const shown = useApp((state) => selectGraph(state).order);
  const all = useApp((state) => selectUnnarrowedGraph(state).order);
  const away = useApp(awayName);
  const conditions = useApp(selectConditions);
  const narrows = isNarrowed(narrowing);
  return (
    <>
      <p className={styles.told} role="status">
        {narrows ? look.shown(shown, all) : look.oneDifficulty}
        {'\u00A0:'}
      </p>
      <ul className={styles.conditions}>
        {conditions.map(({ id, text, takeOff }) => (
          <li key={id} className={styles.condition}>
            <span>{text}</span>
            <button
              type="button"
              className={styles.off}
              aria-label={look.takeOff(text)}
              title={look.takeOff(text)}
              onClick={() => takeOff(store.getState())}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={() => store.getState().widened()}>{look.showAll}</Button>
      {away !== undefined && (
        <p className={styles.gone} role="status">
          {look.notShown(away)}
        </p>
      )}
    </>
  );
}

/** Name of the selected actor when it is filtered out: it was found by name, or just added. */
function awayName(state: Parameters<typeof selectVisibility>[0]): string | undefined {
  const { selection, document } = state;
  if (selection.kind !== 'actor' || !selectVisibility(state).without.has(selection.id)) return undefined;
  return document.actors.get(selection.id)?.name;
}
