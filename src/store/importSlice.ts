import type { StateCreator } from 'zustand/vanilla';
import type { Consideration } from '../formats/considered';
import type { Message } from '../formats/message';
import type { Answers, FileBytes, Question } from '../formats/readResult';

/** How far the opening of files is. Nothing of the open map changes before `accepted`. */
export type Importing =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly files: readonly string[]; readonly done: number }
  | {
      readonly step: 'asking';
      readonly files: readonly FileBytes[];
      /** What these answers give; while `pending`, what earlier ones gave. */
      readonly seen: Consideration;
      /** All that was asked so far, but for columns: answering one takes none away. */
      readonly questions: readonly Question[];
      readonly answers: Answers;
      /** It is to update the open map, not to be a map of its own. */
      readonly updates: boolean;
      readonly pending: boolean;
    }
  | {
      readonly step: 'refused';
      readonly files: readonly string[];
      readonly messages: readonly Message[];
      /** They were to update the open map. */
      readonly updates: boolean;
    };

/** The opening of files, step by step; `notes`: what there is to say of the file that was opened last. */
export interface ImportSlice {
  readonly importing: Importing;
  readonly notes: readonly Message[];
  /** Titles of maps that were opened together, the one that is shown first; until that was read. */
  readonly openedTogether: readonly string[];
  /** The map of which it can be looked at again how its files were read. */
  readonly reviewableMap: string | null;
  /** What became of the last file that was saved by hand; said in one line. */
  readonly fileOutcome: { readonly name: string; readonly failed: boolean; readonly leftOut?: number } | null;

  readonly importMoved: (importing: Importing) => void;
  readonly reviewable: (mapId: string | null) => void;
  readonly openedTogetherSet: (titles: readonly string[]) => void;
  readonly notesLeft: (notes: readonly Message[]) => void;
  /** `leftOut`: words that are not in it, since they name somebody. */
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
