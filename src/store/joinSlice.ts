import type { StateCreator } from 'zustand/vanilla';
import type { JoinedPart, OneSidedVoice } from '../analysis/join/joinAll';
import type { Message } from '../formats/message';

/** The last joining of maps, to be told. Of this window only. */
export interface JoinSlice {
  readonly joining: {
    readonly step: 'reading' | 'done';
    readonly joined: readonly JoinedPart[];
    /** How many ties one of the maps alone tells, and which. */
    readonly oneSided: readonly OneSidedVoice[];
    /** Files that could not be read, and why. */
    readonly refused: readonly { readonly name: string; readonly messages: readonly Message[] }[];
  } | null;

  readonly joiningMoved: (joining: JoinSlice['joining']) => void;
}

export const createJoinSlice: StateCreator<JoinSlice> = (set) => ({
  joining: null,
  joiningMoved: (joining) => set({ joining }),
});
