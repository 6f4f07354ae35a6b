import {
  CircleHelp,
  Download,
  FolderOpen,
  Languages,
  Map as MapIcon,
  Moon,
  Save,
  ScrollText,
  Sun,
  Table2,
} from 'lucide-react';
import { ProjectButtons } from '../room/ProjectButtons';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import { chooseLanguage } from './chooseLanguage';
import styles from './Header.module.css';
import { QuickLine } from './QuickLine';
import { SavedStatus } from './SavedStatus';
import { UndoButtons } from './UndoButtons';

/** The top bar: which map, the one line to find and to add, and what is one step away. */
export function Header() {
  const messages = useMessages().desk.header;
  const openDialog = useApp((state) => state.dialogOpened);
  return (
    <header className={styles.header}>
      <MapTitle />
      <QuickLine />
      <div className={styles.actions}>
        <UndoButtons />
        <SavedStatus />
        <button type="button" className={controls.button} onClick={() => openDialog('open')} title={messages.open}>
          <FolderOpen size={18} /> <span className={styles.word}>{messages.open}</span>
        </button>
        <SaveButton />
        <button type="button" className={controls.button} onClick={() => openDialog('export')} title={messages.exports}>
          <Download size={18} /> <span className={styles.word}>{messages.exports}</span>
        </button>
        <StoryButton />
        <ProjectButtons wordClass={styles.word} />
        <TableButton />
        <LanguageButton />
        <SchemeButton />
        <button
          type="button"
          className={`${controls.button} ${controls.quiet} ${controls.icon}`}
          aria-label={messages.help}
          title={messages.help}
          onClick={() => openDialog('help')}
        >
          <CircleHelp size={20} />
        </button>
      </div>
    </header>
  );
}

function MapTitle() {
  const { desk: messages, dialogs } = useMessages();
  const title = useApp((state) => state.document.info.title);
  const openDialog = useApp((state) => state.dialogOpened);
  return (
    <div className={styles.brand}>
      <button
        type="button"
        className={styles.name}
        onClick={() => openDialog('maps')}
        title={messages.header.maps}
        aria-label={`${messages.appName} – ${messages.header.maps}`}
      >
        <MapIcon size={20} /> {messages.appName}
      </button>
      <h1 className={styles.title}>
        <button type="button" onClick={() => openDialog('map')} title={dialogs.mapInfo.title}>
          {title}
        </button>
      </h1>
    </div>
  );
}

/** Says how old the person's own file is. */
function SaveButton() {
  const { desk, saving } = useMessages();
  const services = useServices();
  const age = useApp((state) => state.fileAge);
  const { save } = desk.header;
  const title = `${save}. ${age === null ? saving.file.none : saving.file.age(age)}.`;
  return (
    <button type="button" className={controls.button} onClick={() => void services.saveFile()} title={title}>
      <Save size={18} /> <span className={styles.word}>{save}</span>
    </button>
  );
}

function StoryButton() {
  const { story: open, storyTitle: openTitle } = useMessages().desk.header;
  const openDialog = useApp((state) => state.dialogOpened);
  return (
    <button type="button" className={controls.button} onClick={() => openDialog('story')} title={openTitle}>
      <ScrollText size={18} /> <span className={styles.word}>{open}</span>
    </button>
  );
}

function TableButton() {
  const messages = useMessages().desk;
  const table = useApp((state) => state.table);
  const choose = useApp((state) => state.tableChosen);
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.icon}`}
      aria-pressed={table !== null}
      aria-label={messages.map.seeTable}
      title={messages.map.seeTable}
      onClick={() => choose(table === null ? 'actors' : null)}
    >
      <Table2 size={20} />
    </button>
  );
}

function LanguageButton() {
  const label = useMessages().desk.header.otherLanguage;
  const language = useApp((state) => state.language);
  const store = useAppStore();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.quiet}`}
      lang={other}
      title={label}
      aria-label={label}
      onClick={() => chooseLanguage(store.getState(), other)}
    >
      <Languages size={18} /> {other.toUpperCase()}
    </button>
  );
}

function SchemeButton() {
  const messages = useMessages().desk.header;
  const dark = useApp((state) => state.colourScheme) === 'dark';
  const choose = useApp((state) => state.colourSchemeChosen);
  const label = dark ? messages.lightMode : messages.darkMode;
  return (
    <button
      type="button"
      className={`${controls.button} ${controls.quiet} ${controls.icon}`}
      aria-label={label}
      title={label}
      onClick={() => choose(dark ? 'light' : 'dark')}
    >
      {dark ? <Sun size={20} /> : <Moon size={20} />}
    </button>
  );
}
