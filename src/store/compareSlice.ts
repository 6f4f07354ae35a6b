import type { StateCreator } from 'zustand/vanilla';
import type { MapComparison } from '../analysis/compare/compareMaps';
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

/** What came of comparing, with both maps as they were when it was asked for. */
export interface Compared {
  /** The map that was open. */
  readonly mapId: string | null;
  readonly comparison: MapComparison;
}

/** The comparison that is looked at, if any. Of this window only. */
export interface CompareSlice {
  readonly comparing: Comparing | null;
  /** `null` until it is there; after an edit the one before it, until the next is there. */
  readonly compared: Compared | null;
  readonly comparisonFault: boolean;
  /** The map on which what is new stands out, once the window has given way to it; `null`: nothing does. */
  readonly changesShownOn: string | null;

  readonly compareMoved: (comparing: Comparing | null) => void;
  readonly compareTurned: () => void;
  readonly comparisonReady: (compared: Compared) => void;
  readonly comparisonFailed: () => void;
  readonly changesShown: () => void;
}

const NOT_YET = { compared: null, comparisonFault: false } satisfies Partial<CompareSlice>;

export const createCompareSlice: StateCreator<
  CompareSlice & { readonly mapId: string | null },
  [],
  [],
  CompareSlice
> = (set) => ({
  comparing: null,
  ...NOT_YET,
  changesShownOn: null,
  compareMoved: (comparing) => set({ comparing, ...NOT_YET, changesShownOn: null }),
  comparisonReady: (compared) => set({ compared, comparisonFault: false }),
  comparisonFailed: () => set({ compared: null, comparisonFault: true }),
  changesShown: () => set(({ mapId }) => ({ changesShownOn: mapId })),
  compareTurned: () =>
    set(({ comparing }) =>
      comparing?.step === 'shown'
        ? { comparing: { ...comparing, openIsEarlier: !comparing.openIsEarlier }, ...NOT_YET }
        : {},
    ),
});
