import { Plus } from 'lucide-react';
import { useIsCompact } from '../parts/useIsCompact';
import { ProjectButton } from '../room/ProjectButton';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import styles from './Header.module.css';
import { DeskMenus, MapMenu, OneMenu } from './menus/HeaderMenus';
import { ADD_BUTTON_ID, QUICK_LINE_ID, QuickLine } from './QuickLine';
import { SavedStatus } from './SavedStatus';
import { UndoButtons } from './UndoButtons';

/** The top bar: which map, the one line to find and to add, and what is one step away. */
export function Header() {
  const compact = useIsCompact();
  const title = useApp((state) => state.document.info.title);
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        {compact && <OneMenu />}
        <h1 className={styles.title}>{compact ? title : <MapMenu />}</h1>
        <SavedStatus />
      </div>
      <QuickLine />
      <div className={styles.actions}>
        <UndoButtons />
        {!compact && <DeskMenus />}
        <ProjectButton />
      </div>
    </header>
  );
}

/** Where there is one column, the line shows itself while it is written in: this is the way to it. */
export function AddButton() {
  const label = useMessages().desk.header.add;
  return (
    <button
      id={ADD_BUTTON_ID}
      type="button"
      className={`${controls.button} ${controls.primary} ${styles.add}`}
      aria-label={label}
      title={label}
      onClick={() => document.getElementById(QUICK_LINE_ID)?.focus()}
    >
      <Plus size={24} aria-hidden="true" />
    </button>
  );
}
