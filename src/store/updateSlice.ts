import type { StateCreator } from 'zustand/vanilla';
import type { Coverage } from '../domain/coverage';
import type { MapDocument } from '../domain/mapDocument';
import type { Message } from '../formats/message';

/** A newer file to review. Nothing of it is in the map yet. */
export interface NewerFile {
  readonly name: string;
  readonly document: MapDocument;
  /** Absent for a map of ours. */
  readonly coverage: Coverage | undefined;
  readonly messages: readonly Message[];
}

export interface UpdateSlice {
  readonly newer: NewerFile | null;

  readonly newerRead: (newer: NewerFile | null) => void;
}

export const createUpdateSlice: StateCreator<UpdateSlice> = (set) => ({
  newer: null,
  newerRead: (newer) => set({ newer }),
});
