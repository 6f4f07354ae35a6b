import { ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly note?: string;
  readonly startsOpen?: boolean;
  /** Set apart visually: content that stays with the officer. */
  readonly apart?: boolean;
  readonly children: ReactNode;
}

/** A part folded until it is opened, or until something inside was left half typed. */
export function Disclosure({ title, note, startsOpen, apart, children }: DisclosureProps) {
  const part = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (part.current?.querySelector('[data-typing=true]')) part.current.open = true;
  }, []);
  return (
    <details ref={part} className={styles.disclosure} open={startsOpen} data-apart={apart}>
      <summary className={styles.summary}>
        <ChevronRight size={18} aria-hidden="true" className={styles.mark} />
        <span className={styles.title}>{title}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
