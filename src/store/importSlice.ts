import type { StateCreator } from 'zustand/vanilla';
import type { Message } from '../formats/message';
import type { Answers, FileBytes, Question, ReadResult } from '../formats/readResult';

type Loaded = Extract<ReadResult, { readonly document: unknown }>;

/** How far the opening of files is. Nothing of the open map changes before `accepted`. */
export type Importing =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly files: readonly string[]; readonly done: number }
  | {
      readonly step: 'asking';
      readonly files: readonly FileBytes[];
      readonly result: Loaded;
      readonly questions: readonly Question[];
      readonly answers: Answers;
      /** Why nothing loads with these answers; `result` is then of earlier ones. */
      readonly problems: readonly Message[];
      /** It is to update the open map, not to be a map of its own. */
      readonly updates: boolean;
      /** The answers are being read: `result` is of earlier ones. */
      readonly pending: boolean;
    }
  | { readonly step: 'refused'; readonly files: readonly string[]; readonly messages: readonly Message[] };

/** The opening of files, step by step; `notes`: what there is to say of the file that was opened last. */
export interface ImportSlice {
  readonly importing: Importing;
  readonly notes: readonly Message[];
  /** What became of the last file that was saved by hand; said in one line. */
  readonly fileOutcome: { readonly name: string; readonly failed: boolean } | null;

  readonly importMoved: (importing: Importing) => void;
  readonly notesLeft: (notes: readonly Message[]) => void;
  readonly fileSaved: (name: string) => void;
  readonly fileFailed: (name: string) => void;
  readonly fileOutcomeRead: () => void;
}

export const createImportSlice: StateCreator<ImportSlice> = (set) => ({
  importing: { step: 'idle' },
  notes: [],
  fileOutcome: null,
  importMoved: (importing) => set({ importing }),
  notesLeft: (notes) => set({ notes }),
  fileSaved: (name) => set({ fileOutcome: { name, failed: false } }),
  fileFailed: (name) => set({ fileOutcome: { name, failed: true } }),
  fileOutcomeRead: () => set({ fileOutcome: null }),
});
