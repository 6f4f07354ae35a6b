import { createStore, type StateCreator, type StoreApi } from 'zustand/vanilla';
import type { JoinedPart, OneSidedVoice } from '../analysis/join/joinAll';
import type { Message } from '../formats/message';
import type { Paper } from '../picture/paper/paper';
import { type AnalysisSlice, createAnalysisSlice } from './analysisSlice';
import { type CompareSlice, createCompareSlice } from './compareSlice';
import { createDocumentSlice, type DocumentSlice } from './documentSlice';
import { createImportSlice, type ImportSlice } from './importSlice';
import { createIntroductionsSlice, type IntroductionsSlice } from './introductionsSlice';
import { createLookSlice, type LookSlice } from './lookSlice';
import { createReplaySlice, type ReplaySlice } from './replaySlice';
import { createRoomSlice, type RoomSlice } from './roomSlice';
import { createSavingSlice, type SavingSlice } from './savingSlice';
import { selectionOn } from './selection';
import { createStartSlice, type StartSlice } from './startSlice';
import { createStorySlice, type StorySlice } from './storySlice';
import { createTrialSlice, type TrialSlice } from './trialSlice';
import { createUpdateSlice, type UpdateSlice } from './updateSlice';
import { createViewSlice, type ViewSlice } from './viewSlice';

/** Paper size and colours for printing and export from this window. Never saved. */
interface PaperSlice {
  readonly paper: Paper;
  readonly darkPaper: boolean;

  readonly paperChosen: (paper: Paper) => void;
  readonly darkPaperChosen: (dark: boolean) => void;
}

const createPaperSlice: StateCreator<PaperSlice> = (set) => ({
  paper: { name: 'a4', orientation: 'landscape' },
  darkPaper: false,
  paperChosen: (paper) => set({ paper }),
  darkPaperChosen: (darkPaper) => set({ darkPaper }),
});

/** The last joining of maps, to report on. Of this window only. */
interface JoinSlice {
  readonly joining: {
    readonly step: 'reading' | 'done';
    readonly joined: readonly JoinedPart[];
    /** Ties that only one of the maps reports, with their number. */
    readonly oneSided: readonly OneSidedVoice[];
    readonly refused: readonly { readonly name: string; readonly messages: readonly Message[] }[];
  } | null;

  readonly joiningMoved: (joining: JoinSlice['joining']) => void;
}

const createJoinSlice: StateCreator<JoinSlice> = (set) => ({
  joining: null,
  joiningMoved: (joining) => set({ joining }),
});

export type AppState = DocumentSlice &
  SavingSlice &
  ImportSlice &
  ViewSlice &
  LookSlice &
  JoinSlice &
  UpdateSlice &
  AnalysisSlice &
  TrialSlice &
  StorySlice &
  StartSlice &
  CompareSlice &
  IntroductionsSlice &
  ReplaySlice &
  PaperSlice &
  RoomSlice;
export type AppStore = StoreApi<AppState>;

type DocumentChange = Partial<DocumentSlice> | ((state: DocumentSlice) => Partial<DocumentSlice>);

/** Sets a document change together with the selection it leaves, so that no subscriber sees one without the other. */
function withSelection(set: AppStore['setState'], get: AppStore['getState']): (change: DocumentChange) => void {
  return (change) => {
    const next = typeof change === 'function' ? change(get()) : change;
    set(next.document ? { ...next, selection: selectionOn(next.document, get().selection) } : next);
  };
}

/** Creates an independent store. There is no global one, so that a test or a second map can have its own. */
export function createAppStore(start: Parameters<typeof createViewSlice>[0]): AppStore {
  return createStore<AppState>()((set, get, api) => ({
    ...createDocumentSlice(withSelection(set, get), get, api),
    ...createSavingSlice(set, get, api),
    ...createRoomSlice(set, get, api),
    ...createImportSlice(set, get, api),
    ...createViewSlice(start)(set, get, api),
    ...createLookSlice(set, get, api),
    ...createJoinSlice(set, get, api),
    ...createUpdateSlice(set, get, api),
    ...createAnalysisSlice(set, get, api),
    ...createTrialSlice(set, get, api),
    ...createCompareSlice(set, get, api),
    ...createIntroductionsSlice(set, get, api),
    ...createReplaySlice(set, get, api),
    ...createStorySlice(set, get, api),
    ...createStartSlice(set, get, api),
    ...createPaperSlice(set, get, api),
  }));
}
