import type { StateCreator } from 'zustand/vanilla';
import type { MapComparison } from '../analysis/compare/compareMaps';
import { type ComparedState, stateKey } from '../domain/history/comparedState';
import type { MapDocument } from '../domain/mapDocument';
import type { Message } from '../formats/message';

/** How far one is with a side. `open`: it is the open map, whatever that is by then; the open map itself is never touched. */
export type SideContent =
  | { readonly step: 'none' | 'open' | 'reading' }
  /** Without a message: what was kept of it cannot be read. */
  | { readonly step: 'refused'; readonly messages: readonly Message[] }
  /** `defaultsTaken`: questions of its file to which the default answer was taken. */
  | { readonly step: 'read'; readonly document: MapDocument; readonly defaultsTaken: number };

export interface ComparedSide {
  readonly state: ComparedState;
  readonly content: SideContent;
}

export const SIDES = ['earlier', 'later'] as const;
export type SideName = (typeof SIDES)[number];

/** What came of comparing, with both maps as they were when it was asked for. */
export interface Compared {
  /** The map that was open. */
  readonly mapId: string | null;
  readonly comparison: MapComparison;
}

/** The comparison that is looked at, if any. Of this window only. */
export interface CompareSlice {
  readonly comparing: Readonly<Record<SideName, ComparedSide>>;
  /** Files that were read to be compared: a side can be one of them again. */
  readonly comparedFiles: readonly ComparedSide[];
  /** `null` until it is there; after an edit the one before it, until the next is there. */
  readonly compared: Compared | null;
  readonly comparisonFault: boolean;
  /** The map on which what is new stands out, once the window has given way to it; `null`: nothing does. */
  readonly changesShownOn: string | null;

  readonly sideChosen: (name: SideName, side: ComparedSide) => void;
  /** Takes the other of the two for the earlier. */
  readonly compareTurned: () => void;
  readonly comparisonReady: (compared: Compared) => void;
  readonly comparisonFailed: () => void;
  readonly changesShown: () => void;
  /** Nothing of it is kept. */
  readonly comparisonLeft: () => void;
}

export const NOT_CHOSEN: ComparedSide = { state: { kind: 'none' }, content: { step: 'none' } };
export const OPEN_MAP: ComparedSide = { state: { kind: 'now' }, content: { step: 'open' } };

const NOT_YET = { compared: null, comparisonFault: false } satisfies Partial<CompareSlice>;
const AT_FIRST = {
  comparing: { earlier: NOT_CHOSEN, later: OPEN_MAP },
  comparedFiles: [],
  ...NOT_YET,
  changesShownOn: null,
} satisfies Partial<CompareSlice>;

export const createCompareSlice: StateCreator<
  CompareSlice & { readonly mapId: string | null },
  [],
  [],
  CompareSlice
> = (set) => ({
  ...AT_FIRST,
  sideChosen: (name, side) =>
    set(({ comparing, comparedFiles }) => ({
      comparing: { ...comparing, [name]: side },
      comparedFiles: withFile(comparedFiles, side),
      ...NOT_YET,
      changesShownOn: null,
    })),
  compareTurned: () =>
    set(({ comparing: { earlier, later } }) => ({ comparing: { earlier: later, later: earlier }, ...NOT_YET })),
  comparisonReady: (compared) => set({ compared, comparisonFault: false }),
  comparisonFailed: () => set({ compared: null, comparisonFault: true }),
  changesShown: () => set(({ mapId }) => ({ changesShownOn: mapId })),
  comparisonLeft: () => set(AT_FIRST),
});

function withFile(files: readonly ComparedSide[], side: ComparedSide): readonly ComparedSide[] {
  if (side.state.kind !== 'file' || side.content.step !== 'read') return files;
  const key = stateKey(side.state);
  return files.some(({ state }) => stateKey(state) === key) ? files : [...files, side];
}
