import { useId } from 'react';
import type { ThemeId } from '../../domain/brand';
import { addThemes } from '../../domain/commands';
import { useKeptText } from '../fields/useKeptText';
import { useWhyNotTaken } from '../fields/useWhyNotTaken';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useAppStore } from '../useApp';
import styles from './Themes.module.css';

export function NewThemes() {
  const { themes: words } = useLaterMessages();
  const { newId } = useServices();
  const store = useAppStore();
  const [text, setText] = useKeptText('themes');
  const id = useId();
  const why = useWhyNotTaken();
  const labels = text
    .split(/[,;\n]/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  if (why !== null && text === '') return null;
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        // A read-only map refuses the text: it stays in its field.
        if (labels.length === 0 || store.getState().readOnly) return;
        setText('');
        const themes = labels.map((label) => ({ id: newId() as ThemeId, label }));
        store.getState().execute(addThemes, { themes }, labels.join(', '));
      }}
    >
      <div className={styles.name}>
        <label htmlFor={id}>{words.newThemes}</label>
        <input id={id} className={controls.field} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <Button type="submit" disabled={labels.length === 0}>
        {words.add}
      </Button>
      {why && <span role="status">{why}</span>}
    </form>
  );
}
