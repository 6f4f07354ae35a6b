import { type ReactNode, useEffect, useState } from 'react';
import type { Dialog } from '../../store/viewSlice';
import { AgendaDialog } from '../agenda/AgendaDialog';
import { CompareDialog } from '../compare/CompareDialog';
import { ActionsDialog } from '../dialogs/ActionsDialog';
import { ExportDialog } from '../dialogs/ExportDialog';
import { CommitteeDialog } from '../dialogs/exports/CommitteeDialog';
import { TakeHomeDialog } from '../dialogs/exports/TakeHomeDialog';
import { HelpDialog } from '../dialogs/HelpDialog';
import { MapDialog } from '../dialogs/MapDialog';
import { MapsDialog } from '../dialogs/MapsDialog';
import { QuestionsDialog } from '../dialogs/QuestionsDialog';
import { ListDialog } from '../entry/ListDialog';
import { GuideDialog } from '../guide/GuideDialog';
import { HistoryDialog } from '../history/HistoryDialog';
import { IntroductionsDialog } from '../introductions/IntroductionsDialog';
import { TwinsDialog } from '../join/TwinsDialog';
import { MeetingsDialog } from '../meetings/MeetingsDialog';
import { ImportDialog } from '../open/ImportDialog';
import { OpenDialog } from '../open/OpenDialog';
import { PersonDialog } from '../person/PersonDialog';
import { ReadingDialog } from '../reading/ReadingDialog';
import { ReplayDialog } from '../replay/ReplayDialog';
import { ResourcesDialog } from '../resources/ResourcesDialog';
import { StoryDialog } from '../story/StoryDialog';
import { ThemesDialog } from '../themes/ThemesDialog';
import { UpdateDialog } from '../update/UpdateDialog';
import { useApp } from '../useApp';

/**
 * Where the focus goes when the element that had it is gone or hidden: the first of these that is shown. Buttons come first, since letters
 * are commands there, while in the picture a letter selects a name.
 */
const INSTEAD = ['#menu-all', '#menu-map', '#picture'] as const;

/**
 * Wraps the open window and restores the focus after it. A window opened from another one remembers a button that is gone by then: without
 * this the focus would be lost, and the keyboard start from the top of the page.
 */
function FocusBack({ children }: { readonly children: ReactNode }) {
  const [before] = useState(() => document.activeElement);
  // The desk is inert until the window has cleaned up, in the same turn.
  useEffect(() => () => queueMicrotask(() => focusAgain(before)), [before]);
  return children;
}

function focusAgain(before: Element | null): void {
  // Nothing had the focus: letters were commands, and stay so.
  if (before === document.body) return;
  for (const place of [before, ...INSTEAD.map((selector) => document.querySelector(selector))]) {
    // A card or a field that replaced the window may have taken the focus.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  }
}

/** A pending import comes before all other windows. */
export function Dialogs() {
  const dialog = useApp((state) => state.dialog);
  const importing = useApp((state) => state.importing.step !== 'idle');
  if (!importing && dialog === null) return null;
  return <FocusBack>{importing || dialog === null ? <ImportDialog /> : windowCalled(dialog)}</FocusBack>;
}

function windowCalled(dialog: Exclude<Dialog, null>) {
  switch (dialog) {
    case 'open':
      return <OpenDialog />;
    case 'export':
      return <ExportDialog />;
    case 'committee':
      return <CommitteeDialog />;
    case 'takeHome':
      return <TakeHomeDialog />;
    case 'map':
      return <MapDialog />;
    case 'maps':
      return <MapsDialog />;
    case 'help':
      return <HelpDialog />;
    case 'guide':
      return <GuideDialog />;
    case 'questions':
      return <QuestionsDialog />;
    case 'actions':
      return <ActionsDialog />;
    case 'themes':
      return <ThemesDialog />;
    case 'meetings':
      return <MeetingsDialog />;
    case 'resources':
      return <ResourcesDialog />;
    case 'agenda':
      return <AgendaDialog />;
    case 'introductions':
      return <IntroductionsDialog />;
    case 'compare':
      return <CompareDialog />;
    case 'history':
      return <HistoryDialog />;
    case 'person':
      return <PersonDialog />;
    case 'story':
      return <StoryDialog />;
    case 'list':
      return <ListDialog />;
    case 'twins':
      return <TwinsDialog />;
    case 'update':
      return <UpdateDialog />;
    case 'reading':
      return <ReadingDialog />;
    case 'replay':
      return <ReplayDialog />;
  }
}
