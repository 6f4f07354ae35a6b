import { comparisonTotals } from '../../i18n/compare/comparisonText';
import { areChangesShown, selectComparison } from '../../store/selectors/selectComparison';
import dialogs from '../dialogs/Dialogs.module.css';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Compare.module.css';

/** Beside the picture while what is new stands out on it: since when, the totals, and the way back to the details. */
export function ChangesCard() {
  const { compare } = useMessages();
  const { stopComparing } = useServices();
  const store = useAppStore();
  const isShown = useApp(areChangesShown);
  const comparison = useApp(selectComparison);
  const failed = useApp((state) => state.comparisonFault);
  const name = useApp((state) => state.comparing?.name ?? '');
  if (!isShown) return null;
  const totals = comparison && compare.totals(comparisonTotals(comparison));
  return (
    <section className={styles.changes} aria-labelledby="changes-title">
      <h2 id="changes-title">{compare.title}</h2>
      <p className={dialogs.soft}>{compare.between(name, false)}</p>
      <p role={failed ? 'alert' : undefined}>
        {failed ? compare.failed : <strong>{totals ?? compare.comparing}</strong>}
      </p>
      <div className={dialogs.row}>
        <button type="button" className={controls.button} onClick={() => store.getState().dialogOpened('compare')}>
          {compare.details}
        </button>
        <button type="button" className={controls.button} onClick={stopComparing}>
          {compare.stopShowing}
        </button>
      </div>
    </section>
  );
}
