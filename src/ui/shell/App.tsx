import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { selectAsked } from '../../store/selectors/selectAsked';
import { selectShownChanges } from '../../store/selectors/selectComparison';
import { selectTrialSteps } from '../../store/selectors/selectTrial';
import { LaterCards } from '../card/LaterCards';
import { useRestoredDraft } from '../card/useRestoredDraft';
import { LaterDialogs } from '../dialogs/LaterDialogs';
import { LaterFilter } from '../look/LaterFilter';
import { MapView } from '../map/MapView';
import { SentenceBand } from '../map/SentenceBand';
import { DropZone } from '../open/DropZone';
import { GapPanel } from '../panel/GapPanel';
import { LaterLeadBar } from '../room/LaterLeadBar';
import { LaterRoom, prepareRoom } from '../room/LaterRoom';
import { LaterAsk } from '../start/LaterAsk';
import { LaterTable } from '../table/LaterTable';
import { useApp, useMessages } from '../useApp';
import { Announcer } from './Announcer';
import styles from './App.module.css';
import { Header } from './Header';
import { Notices } from './Notices';
import { Overview } from './Overview';
import { PanelSwitch } from './PanelSwitch';
import { useShortcuts } from './useShortcuts';

/** The desk: gaps on the left, the picture in the middle, what is selected on the right, the table below on demand. */
export function App() {
  const language = useApp((state) => state.language);
  const title = useApp((state) => state.document.info.title);
  const { desk: messages, access } = useMessages();
  const tableShown = useApp((state) => state.table !== null);
  const showTable = useApp((state) => state.tableChosen);
  const [panelOpen, setPanelOpen] = useState(false);
  useShortcuts();
  useRestoredDraft();
  const projecting = useApp((state) => state.projecting);
  const asked = useApp((state) => selectAsked(state) !== null);
  const selected = useApp((state) => state.selection.kind !== 'nothing');
  const alone = useApp((state) => state.document.actors.size === 0);
  useEffect(() => {
    document.documentElement.lang = language;
    // The room has a title of its own: names may be masked in it.
    if (!projecting) document.title = messages.documentTitle(title);
  }, [messages, title, language, projecting]);
  useEffect(prepareRoom, []);

  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  if (projecting) {
    return (
      <I18nProvider locale={locale}>
        <LaterRoom />
      </I18nProvider>
    );
  }
  return (
    <I18nProvider locale={locale}>
      <DropZone>
        <div
          className={styles.desk}
          data-table={tableShown || undefined}
          data-asked={asked ? (alone ? 'alone' : 'beside') : undefined}
        >
          <nav className={styles.skips}>
            {asked ? (
              <a href="#ask">{messages.skipToQuestion}</a>
            ) : (
              <a href="#gaps" onClick={() => setPanelOpen(true)}>
                {messages.skipToPanel}
              </a>
            )}
            <a href="#picture">{access.skipToPicture}</a>
            <a href="#table" onClick={() => showTable('actors')}>
              {messages.skipToTable}
            </a>
          </nav>
          <Header />
          <Notices />
          <main className={styles.main}>
            {asked ? (
              <LaterAsk />
            ) : (
              <>
                <PanelSwitch open={panelOpen} onToggle={() => setPanelOpen(!panelOpen)} />
                <GapPanel />
              </>
            )}
            <MapView />
            <SelectedCard />
          </main>
          <div id="table" className={styles.table} tabIndex={-1}>
            <LaterTable shown={tableShown} />
          </div>
          <LaterLeadBar />
          {(!asked || selected) && <SentenceBand />}
          <Announcer />
        </div>
        <LaterDialogs />
      </DropZone>
    </I18nProvider>
  );
}

/** What is selected, tried or compared; else the network in brief. Always as wide: nothing moves. */
function SelectedCard() {
  const kind = useApp((state) => state.selection.kind);
  const tried = useApp((state) => selectTrialSteps(state).length > 0);
  const compared = useApp((state) => selectShownChanges(state) !== undefined);
  const filtering = useApp((state) => state.filtering);
  if (filtering)
    return (
      <aside id="card" tabIndex={-1} className={styles.card} data-selected>
        <LaterFilter />
      </aside>
    );
  return (
    <aside
      id="card"
      tabIndex={-1}
      className={styles.card}
      data-selected={kind !== 'nothing' || tried || compared || undefined}
    >
      <LaterCards shown={kind !== 'nothing' || tried || compared} />
      {kind === 'nothing' && !tried && <Overview />}
    </aside>
  );
}
