import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AnalysisSlice, createAnalysisSlice } from './analysisSlice';
import { type CompareSlice, createCompareSlice } from './compareSlice';
import { createDocumentSlice, type DocumentSlice } from './documentSlice';
import { createImportSlice, type ImportSlice } from './importSlice';
import { createIntroductionsSlice, type IntroductionsSlice } from './introductionsSlice';
import { createJoinSlice, type JoinSlice } from './joinSlice';
import { createLookSlice, type LookSlice } from './lookSlice';
import { createPaperSlice, type PaperSlice } from './paperSlice';
import { createRoomSlice, type RoomSlice } from './roomSlice';
import { createSavingSlice, type SavingSlice } from './savingSlice';
import { createStartSlice, type StartSlice } from './startSlice';
import { createStorySlice, type StorySlice } from './storySlice';
import { createTrialSlice, type TrialSlice } from './trialSlice';
import { createUpdateSlice, type UpdateSlice } from './updateSlice';
import { createViewSlice, type ViewSlice } from './viewSlice';

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
  PaperSlice &
  RoomSlice;
export type AppStore = StoreApi<AppState>;

/** A store of its own: no global, so that a test or a second map can have one. */
export function createAppStore(start: Parameters<typeof createViewSlice>[0]): AppStore {
  return createStore<AppState>()((set, get, api) => ({
    ...createDocumentSlice(set, get, api),
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
    ...createStorySlice(set, get, api),
    ...createStartSlice(set, get, api),
    ...createPaperSlice(set, get, api),
  }));
}
