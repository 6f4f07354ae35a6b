import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import controls from '../styles/controls.module.css';
import { useMessages } from '../useApp';
import { Button } from './Button';
import styles from './ConfirmButton.module.css';
import { useFocusOnMount } from './useFocusOnMount';

export interface ConfirmButtonProps {
  readonly label: string;
  /** Question asked before it is done. Without it one press is enough, as Ctrl+Z undoes it. */
  readonly question?: string;
  readonly confirm?: string;
  readonly cancel?: string;
  readonly onConfirm: () => void;
  /** Shows only the icon; the label goes to screen readers and the tooltip. */
  readonly iconOnly?: boolean;
}

export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, question, onConfirm, iconOnly } = props;
  const [asking, setAsking] = useState(false);
  if (asking) return <Asking {...props} onCancel={() => setAsking(false)} />;
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.quiet} ${iconOnly ? controls.icon : ''} ${styles.ask}`}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
      onClick={() => (question === undefined ? onConfirm() : setAsking(true))}
    >
      <Trash2 size={16} aria-hidden="true" />
      {!iconOnly && label}
    </button>
  );
}

function Asking({ question, confirm, cancel, onConfirm, onCancel }: ConfirmButtonProps & { onCancel: () => void }) {
  const { card } = useMessages();
  const yes = useRef<HTMLButtonElement>(null);
  useFocusOnMount(yes, true);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <fieldset className={styles.asking}>
      <legend className={styles.question}>{question}</legend>
      <Button ref={yes} className={styles.danger} onClick={onConfirm} onKeyDown={onKeyDown}>
        {confirm ?? card.confirmRemove}
      </Button>
      <Button onClick={onCancel} onKeyDown={onKeyDown}>
        {cancel ?? card.cancel}
      </Button>
    </fieldset>
  );
}
