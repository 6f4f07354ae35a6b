import { type FormEvent, useRef } from 'react';
import { TextField } from '../fields/TextField';
import { useKeptText } from '../fields/useKeptText';
import { Button } from '../parts/Button';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useLaterMessages } from '../parts/useLaterMessages';
import styles from './Agenda.module.css';

interface Props {
  /** Draft key of the typed text. */
  readonly place: string;
  readonly label: string;
  readonly isNeeded: boolean;
  /** `taken`: to be called once the map has the text; the draft is kept until then. */
  readonly onKeep: (text: string, taken: () => void) => void;
  readonly onCancel: () => void;
}

export function SettleForm({ place, label, isNeeded, onKeep, onCancel }: Props) {
  const { agenda: words } = useLaterMessages();
  const [text, setText] = useKeptText(place);
  const field = useRef<HTMLInputElement>(null);
  useFocusOnMount(field, true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const kept = text.trim();
    if (isNeeded && kept === '') return field.current?.focus();
    const emptied = () => setText('');
    onKeep(kept, emptied);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField ref={field} label={label} value={text} onText={setText} required={isNeeded} />
      <Button type="submit" look="primary">
        {words.keep}
      </Button>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </form>
  );
}
