import { ListFilter } from 'lucide-react';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { selectConditions } from './conditionsOf';

export const FILTER_BUTTON_ID = 'filter-button';
export const FILTER_PANEL_ID = 'filter-panel';

/** Opens the choices of what to show; says how many are made. */
export function FilterButton() {
  const messages = useMessages();
  const open = useApp((state) => state.filtering);
  const toggle = useApp((state) => state.filterToggled);
  const count = useApp((state) => selectConditions(state).length);
  return (
    <button
      id={FILTER_BUTTON_ID}
      type="button"
      className={controls.button}
      aria-expanded={open}
      aria-controls={open ? FILTER_PANEL_ID : undefined}
      aria-label={count > 0 ? messages.look.filtering(count) : undefined}
      onClick={toggle}
    >
      <ListFilter size={18} aria-hidden="true" /> {messages.look.filter}
      {count > 0 && ` (${count})`}
    </button>
  );
}
