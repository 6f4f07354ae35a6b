import { useApp, useMessages } from '../useApp';
import styles from './Map.module.css';

/** Shows the progress of a long calculation. Meanwhile the map can be used and shows the earlier result. */
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
