import type { StateCreator } from 'zustand/vanilla';
import type { Message } from '../formats/message';

/** What came of joining a file to the open map. */
export interface JoinedFile {
  readonly name: string;
  readonly newActors: number;
  readonly knownActors: number;
  readonly newTies: number;
  readonly oneSided: number;
}

/** The last joining of maps, to be told. Of this window only. */
export interface JoinSlice {
  readonly joining: {
    readonly step: 'reading' | 'done';
    readonly joined: readonly JoinedFile[];
    /** Files that could not be read, and why. */
    readonly refused: readonly { readonly name: string; readonly messages: readonly Message[] }[];
  } | null;

  readonly joiningMoved: (joining: JoinSlice['joining']) => void;
}

export const createJoinSlice: StateCreator<JoinSlice> = (set) => ({
  joining: null,
  joiningMoved: (joining) => set({ joining }),
});
