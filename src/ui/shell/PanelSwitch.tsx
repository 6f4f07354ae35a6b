import { ChevronDown, ChevronUp } from 'lucide-react';
import controls from '../styles/controls.module.css';
import { useMessages } from '../useApp';

/** Where there is one column, the panel of gaps comes up from the bottom, over the picture, when it is asked for. */
export function PanelSwitch({ open, onToggle }: { readonly open: boolean; readonly onToggle: () => void }) {
  const messages = useMessages().desk.panel;
  return (
    <button type="button" className={controls.button} aria-expanded={open} aria-controls="gaps" onClick={onToggle}>
      {messages.short}{' '}
      {open ? <ChevronDown size={18} aria-hidden="true" /> : <ChevronUp size={18} aria-hidden="true" />}
    </button>
  );
}
