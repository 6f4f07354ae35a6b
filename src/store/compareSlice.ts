import type { StateCreator } from 'zustand/vanilla';
import type { MapDocument } from '../domain/mapDocument';
import type { Message } from '../formats/message';

/** With what the open map is compared, and how far one is with it. The open map itself is never touched. */
export type Comparing =
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly messages: readonly Message[] }
  | {
      readonly step: 'shown';
      readonly name: string;
      readonly other: MapDocument;
      /** The open map is the earlier of the two. */
      readonly openIsEarlier: boolean;
      /** Questions of its file to which the default answer was taken. */
      readonly defaultsTaken: number;
    };

/** The comparison that is looked at, if any. Of this window only. */
export interface CompareSlice {
  readonly comparing: Comparing | null;
  /** The map on which what is new stands out, once the window has given way to it; `null`: nothing does. */
  readonly changesShownOn: string | null;

  readonly compareMoved: (comparing: Comparing | null) => void;
  readonly compareTurned: () => void;
  readonly changesShown: () => void;
}

export const createCompareSlice: StateCreator<
  CompareSlice & { readonly mapId: string | null },
  [],
  [],
  CompareSlice
> = (set) => ({
  comparing: null,
  changesShownOn: null,
  compareMoved: (comparing) => set({ comparing, changesShownOn: null }),
  changesShown: () => set(({ mapId }) => ({ changesShownOn: mapId })),
  compareTurned: () =>
    set(({ comparing }) =>
      comparing?.step === 'shown' ? { comparing: { ...comparing, openIsEarlier: !comparing.openIsEarlier } } : {},
    ),
});
