import { confidencesOf } from '../../../domain/leaving/withoutConfidences';
import styles from '../../parts/Dialogs.module.css';
import { useApp } from '../../useApp';
import { useExportWords } from './useExportWords';

interface Props {
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}

/** What stays here because it was told in confidence, and the one way to let it go with this export. Nothing where nothing was. */
export function ConfidencesChoice({ taken, onTake }: Props) {
  const messages = useExportWords();
  const document = useApp((state) => state.document);
  const confidences = confidencesOf(document);
  if (confidences.ties + confidences.reasons === 0) return null;
  return (
    <div>
      <p className={styles.soft}>{messages.confidencesLeft(confidences)}</p>
      <label className={styles.row}>
        <input type="checkbox" checked={taken} onChange={(event) => onTake(event.target.checked)} />
        {messages.confidencesTaken}
      </label>
    </div>
  );
}
