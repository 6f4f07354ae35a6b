import { ChevronDown, ChevronRight } from 'lucide-react';
import styles from './Panel.module.css';

interface FoldingHeadingProps {
  readonly title: string;
  readonly note: string;
  readonly open: boolean;
  /** Smaller than a heading with lines under it. */
  readonly quiet?: boolean;
  /** Undefined when everything is shown already. */
  readonly onToggle: (() => void) | undefined;
}

export function FoldingHeading({ title, note, open, quiet = false, onToggle }: FoldingHeadingProps) {
  const words = (
    <>
      <span>{title}</span>
      <span className={styles.count}>{note}</span>
    </>
  );
  return (
    <h3 className={styles.heading} data-quiet={quiet || undefined}>
      {onToggle ? (
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {words}
          {open ? <ChevronDown size={18} aria-hidden="true" /> : <ChevronRight size={18} aria-hidden="true" />}
        </button>
      ) : (
        words
      )}
    </h3>
  );
}
