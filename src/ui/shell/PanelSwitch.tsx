import { PanelLeft } from 'lucide-react';
import controls from '../styles/controls.module.css';
import { useMessages } from '../useApp';
import styles from './App.module.css';

/** Folds the panel of gaps away, where a small window has one column only; `App.module.css` shows it there alone. */
export function PanelSwitch({ open, onToggle }: { readonly open: boolean; readonly onToggle: () => void }) {
  const messages = useMessages().desk.panel;
  return (
    <div className={styles.panelSwitch} data-open={open}>
      <button type="button" className={controls.button} aria-expanded={open} aria-controls="gaps" onClick={onToggle}>
        <PanelLeft size={18} /> {messages.title}
      </button>
    </div>
  );
}
