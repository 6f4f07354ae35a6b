import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFocusKept } from '../parts/useFocusKept';
import { useApp, useMessages } from '../useApp';
import styles from './Chips.module.css';

export interface Chip {
  readonly id: string;
  readonly text: string;
  /** One character before the text, such as the badge of a role. */
  readonly badge?: string;
  /** No longer true: shown paler, with an end date in its text. */
  readonly past?: boolean;
  readonly page?: string;
}

export interface ChipsProps {
  readonly label: string;
  readonly chips: readonly Chip[];
  /** True for chips of the window, not of the map: removable although the map is read-only. */
  readonly always?: boolean;
  readonly onRemove: (id: string) => void;
  /** Makes each chip a button, pressed when it is `open`. */
  readonly onOpen?: (id: string) => void;
  readonly open?: string | null;
  readonly children?: ReactNode;
}

/** Short values of a list: themes, roles, languages. The focus stays in the list when a chip is removed. */
export function Chips({ label, chips, always = false, onRemove, onOpen, open, children }: ChipsProps) {
  const { remove: removeLabel } = useMessages().card;
  const readOnly = useApp((state) => state.readOnly) && !always;
  const kept = useFocusKept<HTMLUListElement>();
  return (
    <ul className={styles.chips} aria-label={label} {...kept}>
      {chips.map(({ id, text, badge, past, page }) => {
        const inside = (
          <>
            {badge !== undefined && (
              <span className={styles.badge} aria-hidden="true">
                {badge}
              </span>
            )}
            {text}
          </>
        );
        return (
          <li key={id} className={styles.chip} data-past={past}>
            {page !== undefined ? (
              <a className={styles.text} href={page} target="_blank" rel="noreferrer noopener">
                {inside}
              </a>
            ) : onOpen && !readOnly ? (
              <button type="button" className={styles.text} aria-expanded={open === id} onClick={() => onOpen(id)}>
                {inside}
              </button>
            ) : (
              <span className={styles.text}>{inside}</span>
            )}
            {!readOnly && (
              <button
                type="button"
                className={styles.remove}
                aria-label={removeLabel(text)}
                title={removeLabel(text)}
                onClick={() => onRemove(id)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            )}
          </li>
        );
      })}
      {children !== undefined && <li className={styles.adder}>{children}</li>}
    </ul>
  );
}
