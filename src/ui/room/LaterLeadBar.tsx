import { lazy, Suspense } from 'react';
import { useApp, useMessages } from '../useApp';
import { withLaterWords } from '../withLaterWords';
import styles from './LeadBar.module.css';

const LeadBar = lazy(withLaterWords(async () => ({ default: (await import('./LeadBar')).LeadBar })));

/** The facilitator's bar while another window follows this one, or the reason why none could be opened. */
export function LaterLeadBar() {
  const follows = useApp((state) => state.roomFollows);
  const refused = useApp((state) => state.roomRefused);
  const { refused: why } = useMessages().room;
  if (refused && !follows) {
    return (
      <p role="alert" className={styles.refused}>
        {why}
      </p>
    );
  }
  if (!follows) return null;
  return (
    <Suspense fallback={null}>
      <LeadBar />
    </Suspense>
  );
}
