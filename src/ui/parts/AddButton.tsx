import { Plus } from 'lucide-react';
import styles from './AddButton.module.css';

/** "+ mission": opens an empty field, or a list to pick from. */
export function AddButton({
  text,
  label,
  expanded,
  onPress,
}: {
  readonly text: string;
  /** Accessible name, when the text is too short to stand alone. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className={styles.add} aria-label={label} aria-expanded={expanded} onClick={onPress}>
      <Plus size={14} aria-hidden="true" />
      {text}
    </button>
  );
}
