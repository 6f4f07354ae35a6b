import type { StateCreator } from 'zustand/vanilla';
import type { Consideration } from '../formats/considered';
import type { Message } from '../formats/message';
import type { Answers, FileBytes, Question } from '../formats/readResult';

/** Progress of opening files. The open map does not change before the import is accepted. */
export type Importing =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly files: readonly string[]; readonly done: number }
  | {
      readonly step: 'asking';
      readonly files: readonly FileBytes[];
      /** The result with these answers; while `pending`, the result with the previous ones. */
      readonly seen: Consideration;
      /** Every question asked so far, except about columns: answering one removes none. */
      readonly questions: readonly Question[];
      readonly answers: Answers;
      /** True when the files update the open map instead of becoming a new one. */
      readonly updates: boolean;
      readonly pending: boolean;
    }
  | {
      readonly step: 'refused';
      readonly files: readonly string[];
      readonly messages: readonly Message[];
      readonly updates: boolean;
    };

export interface ImportSlice {
  readonly importing: Importing;
  readonly notes: readonly Message[];
  /** Titles of the maps opened together, the one shown first at the start; emptied once the user has read them. */
  readonly openedTogether: readonly string[];
  /** The map whose reading can still be reviewed (how its files were understood). */
  readonly reviewableMap: string | null;
  /** Result of the last file saved by hand, reported in one line. */
  readonly fileOutcome: { readonly name: string; readonly failed: boolean; readonly leftOut?: number } | null;

  readonly importMoved: (importing: Importing) => void;
  readonly reviewable: (mapId: string | null) => void;
  readonly openedTogetherSet: (titles: readonly string[]) => void;
  readonly notesLeft: (notes: readonly Message[]) => void;
  /** `leftOut`: number of words left out of the file because they name somebody. */
  readonly fileSaved: (name: string, leftOut?: number) => void;
  readonly fileFailed: (name: string) => void;
  readonly fileOutcomeRead: () => void;
}

const NONE: readonly string[] = [];

export const createImportSlice: StateCreator<ImportSlice> = (set) => ({
  importing: { step: 'idle' },
  notes: [],
  openedTogether: NONE,
  reviewableMap: null,
  fileOutcome: null,
  importMoved: (importing) => set({ importing }),
  reviewable: (reviewableMap) => set({ reviewableMap }),
  openedTogetherSet: (openedTogether) => set({ openedTogether }),
  notesLeft: (notes) => set({ notes }),
  fileSaved: (name, leftOut = 0) => set({ fileOutcome: { name, failed: false, leftOut } }),
  fileFailed: (name) => set({ fileOutcome: { name, failed: true } }),
  fileOutcomeRead: () => set({ fileOutcome: null }),
});
