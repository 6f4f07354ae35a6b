import { confidencesOf } from '../../../domain/leaving/withoutConfidences';
import styles from '../../parts/Dialogs.module.css';
import { useApp } from '../../useApp';
import { useExportWords } from './useExportWords';

interface Props {
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}

/**
 * Counts what was told in confidence and stays here, with the one way to include it in this export. Renders nothing where there is none.
 */
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
