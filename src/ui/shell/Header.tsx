import { Plus, Presentation } from 'lucide-react';
import { Button } from '../parts/Button';
import { enterFullScreen } from '../parts/fullScreen';
import { useIsCompact } from '../parts/useIsCompact';
import { ADD_BUTTON_ID, QUICK_LINE_ID, QuickLine } from '../quick/QuickLine';
import { useApp, useMessages } from '../useApp';
import styles from './Header.module.css';
import { DeskMenus, MapMenu, OneMenu } from './menus/HeaderMenus';
import { UndoButtons } from './UndoButtons';

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

/** Opens the header line in one column, where it shows only while it is written in. */
export function AddButton() {
  const label = useMessages().desk.header.add;
  return (
    <Button
      id={ADD_BUTTON_ID}
      look="primary"
      className={styles.add}
      aria-label={label}
      title={label}
      onClick={() => document.getElementById(QUICK_LINE_ID)?.focus()}
    >
      <Plus size={24} aria-hidden="true" />
    </Button>
  );
}

export const PROJECT_BUTTON_ID = 'project-button';

function ProjectButton() {
  const messages = useMessages().room;
  const project = useApp((state) => state.projectionStarted);
  return (
    <Button
      id={PROJECT_BUTTON_ID}
      look="primary"
      title={messages.projectHint}
      onClick={() => {
        project();
        enterFullScreen();
      }}
    >
      <Presentation size={18} aria-hidden="true" /> {messages.project}
    </Button>
  );
}

/** The state of saving. Says "saved" only once it is true. */
function SavedStatus() {
  const messages = useMessages().desk.saving;
  const sample = useApp((state) => state.document.info.sample === true);
  const status = useApp((state) => state.saving);
  const fileOnly = useApp((state) => state.fileOnly);
  const isInFile = useApp(({ mapId, unfiled, fileAge }) => mapId !== null && !unfiled.has(mapId) && fileAge !== null);
  const state = fileOnly && (sample || isInFile) ? 'saved' : status;
  const kept = fileOnly ? messages.inFile : messages.saved;
  const text = { ...messages, saved: sample ? messages.sample : kept }[state];
  return (
    <span className={styles.status} role="status" data-state={state} title={text}>
      {text}
    </span>
  );
}
