import { useApp, useMessages } from '../useApp';
import styles from './Map.module.css';

/** How far a long calculation is. The map can be used meanwhile; what is drawn is of before. */
export function ProgressNote({ layingOut }: { readonly layingOut: boolean }) {
  const messages = useMessages().desk.map;
  const percent = useApp(({ analysisProgress }) =>
    analysisProgress === null ? null : Math.floor(analysisProgress * 100),
  );
  if (layingOut) {
    return (
      <p className={styles.progress} role="status">
        {messages.layingOut}
      </p>
    );
  }
  if (percent === null) return null;
  return (
    <p
      className={styles.progress}
      role="progressbar"
      aria-label={messages.working}
      aria-valuenow={percent}
      aria-valuetext={messages.progress(percent)}
    >
      {messages.progress(percent)}
    </p>
  );
}
