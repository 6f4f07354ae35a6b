import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { AppState } from '../../store/appStore';
import type { Selection } from '../../store/selection';
import { selectAsked } from '../../store/selectors/selectAsked';
import { selectShownChanges } from '../../store/selectors/selectComparison';
import { selectTrialSteps } from '../../store/selectors/selectTrial';
import { useRestoredDraft } from '../card/useRestoredDraft';
import { LaterFilter } from '../look/LaterFilter';
import { DropZone } from '../open/DropZone';
import { GapPanel } from '../panel/GapPanel';
import { Button } from '../parts/Button';
import { closeCard } from '../parts/closeCard';
import { later } from '../parts/later';
import { isCompact, useIsCompact } from '../parts/useIsCompact';
import { QUICK_LINE_ID } from '../quick/QuickLine';
import { LaterLeadBar } from '../room/LaterLeadBar';
import { LaterRoom, prepareRoom } from '../room/LaterRoom';
import { LaterAsk } from '../start/LaterAsk';
import { LaterTable } from '../table/LaterTable';
import { useApp, useAppStore, useMessages } from '../useApp';
import { MapView } from '../views/MapView';
import { SentenceBand } from '../views/SentenceBand';
import { Announcer } from './Announcer';
import styles from './App.module.css';
import { AddButton, Header } from './Header';
import { LaterCards } from './LaterCards';
import { LaterDialogs } from './LaterDialogs';
import { Notices } from './Notices';
import { useFocusAfterRoom } from './useFocusAfterRoom';
import { useShortcuts } from './useShortcuts';

/** The desk: gaps on the left, the card of the selection under them, the picture beside both, the table below on demand. */
export function App() {
  const language = useApp((state) => state.language);
  const store = useAppStore();
  const title = useApp((state) => state.document.info.title);
  const messages = useMessages().desk;
  const tableShown = useApp((state) => state.table !== null);
  const chosen = useApp((state) => state.selection);
  // One column has room for only one of them: selecting in the panel shows a card, and changing the view shows the view.
  const view = useApp(viewOf);
  const [opened, setOpened] = useState<{ readonly over: Selection; readonly view: string } | null>(null);
  const panelOpen = opened?.over === chosen;
  // Otherwise the panel would come up again, unasked, with the view it was opened over.
  if (opened !== null && opened.view !== view) setOpened(null);
  const openPanel = () => {
    if (isCompact()) closeCard(store);
    setOpened({ over: store.getState().selection, view: viewOf(store.getState()) });
  };
  useShortcuts();
  useRestoredDraft();
  useFocusAfterRoom();
  const projecting = useApp((state) => state.projecting);
  const asked = useApp((state) => selectAsked(state) !== null);
  const alone = useApp((state) => state.document.actors.size === 0);
  useEffect(() => {
    document.documentElement.lang = language;
    // The room sets its own title, since names may be masked in it.
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
          data-panel={panelOpen || undefined}
          data-asked={asked ? (alone ? 'alone' : 'beside') : undefined}
        >
          <Skips asked={asked} onPanel={openPanel} />
          <Header />
          <Notices />
          <main className={styles.main}>
            {asked ? <LaterAsk line={QUICK_LINE_ID} /> : <GapPanel />}
            <MapView />
            <SelectedCard />
          </main>
          <div id="table" className={styles.table} tabIndex={-1}>
            <LaterTable shown={tableShown} />
          </div>
          <LaterLeadBar />
          <Foot asked={asked} panelOpen={panelOpen} onToggle={() => (panelOpen ? setOpened(null) : openPanel())} />
          <Announcer />
        </div>
        <LaterDialogs />
      </DropZone>
    </I18nProvider>
  );
}

/** Everything besides the selection that replaces the panel in one column, as one text to compare. */
function viewOf(state: AppState): string {
  const { reading, picture, briefShown, filtering } = state;
  const isTried = selectTrialSteps(state).length > 0;
  return [reading, picture, briefShown, filtering, isTried, selectShownChanges(state) !== undefined].join(' ');
}

function Skips({ asked, onPanel }: { readonly asked: boolean; readonly onPanel: () => void }) {
  const { desk: messages, access } = useMessages();
  const showTable = useApp((state) => state.tableChosen);
  const hasCard = useApp((state) => state.selection.kind !== 'nothing');
  return (
    <nav className={styles.skips}>
      {asked ? (
        <a href="#ask">{messages.skipToQuestion}</a>
      ) : (
        <a href="#gaps" onClick={onPanel}>
          {messages.skipToPanel}
        </a>
      )}
      {hasCard && <a href="#card">{messages.skipToCard}</a>}
      <a href="#picture">{access.skipToPicture}</a>
      <a href="#table" onClick={() => showTable('actors')}>
        {messages.skipToTable}
      </a>
    </nav>
  );
}

interface FootProps {
  readonly asked: boolean;
  readonly panelOpen: boolean;
  readonly onToggle: () => void;
}

function Foot({ asked, panelOpen, onToggle }: FootProps) {
  const compact = useIsCompact();
  const selected = useApp((state) => state.selection.kind !== 'nothing');
  if (asked && !selected) return null;
  return (
    <div className={styles.foot}>
      {compact && !asked && <PanelSwitch open={panelOpen} onToggle={onToggle} />}
      <SentenceBand />
      {compact && !asked && <AddButton />}
    </div>
  );
}

const LaterOverview = later(async () => (await import('./Overview')).Overview);

/** The card of what is selected, tried, compared or looked for; or the network in brief, on demand. */
function SelectedCard() {
  const selected = useApp((state) => state.selection.kind !== 'nothing');
  const tried = useApp((state) => selectTrialSteps(state).length > 0);
  const compared = useApp((state) => selectShownChanges(state) !== undefined);
  const filtering = useApp((state) => state.filtering);
  const brief = useApp((state) => state.briefShown) && !selected && !tried && !filtering;
  const cards = !filtering && (selected || tried || compared);
  return (
    <aside id="card" tabIndex={-1} className={styles.card} data-shown={cards || brief || filtering || undefined}>
      {!filtering && (selected || brief) && <CloseCard />}
      {filtering ? <LaterFilter /> : <LaterCards shown={cards} />}
      {brief && <LaterOverview.Shown />}
    </aside>
  );
}

function CloseCard() {
  const messages = useMessages().desk.panel;
  const ofGap = useApp((state) => state.selection.kind === 'finding');
  const store = useAppStore();
  if (ofGap) return null;
  return (
    <button
      type="button"
      data-close-card
      className={styles.close}
      aria-label={messages.closeCard}
      onClick={() => closeCard(store)}
    >
      <X size={20} aria-hidden="true" />
    </button>
  );
}

/** In one column, opens the panel of gaps from the bottom, over the picture. */
function PanelSwitch({ open, onToggle }: { readonly open: boolean; readonly onToggle: () => void }) {
  const messages = useMessages().desk.panel;
  return (
    <Button aria-expanded={open} aria-controls="gaps" onClick={onToggle}>
      {messages.short}{' '}
      {open ? <ChevronDown size={18} aria-hidden="true" /> : <ChevronUp size={18} aria-hidden="true" />}
    </Button>
  );
}
