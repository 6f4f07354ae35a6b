import type { StateCreator } from 'zustand/vanilla';
import type { MapComparison } from '../analysis/compare/compareMaps';
import { type ComparedState, stateKey } from '../domain/history/comparedState';
import type { MapDocument } from '../domain/mapDocument';
import type { Message } from '../formats/message';

/** Loading state of one side. `open` stands for the open map in its current version; comparing never changes that map. */
export type SideContent =
  | { readonly step: 'none' | 'open' | 'reading' }
  /** No messages: the stored state cannot be read. */
  | { readonly step: 'refused'; readonly messages: readonly Message[] }
  /** `defaultsTaken`: number of questions about its file that took the default answer. */
  | { readonly step: 'read'; readonly document: MapDocument; readonly defaultsTaken: number };

export interface ComparedSide {
  readonly state: ComparedState;
  readonly content: SideContent;
}

export const SIDES = ['earlier', 'later'] as const;
export type SideName = (typeof SIDES)[number];

/** A comparison result. It holds both maps as they were when it was requested. */
export interface Compared {
  readonly mapId: string | null;
  readonly comparison: MapComparison;
}

/** The current comparison, if any. Of this window only. */
export interface CompareSlice {
  readonly comparing: Readonly<Record<SideName, ComparedSide>>;
  /** Files read for comparison, so that a side can choose one again. */
  readonly comparedFiles: readonly ComparedSide[];
  /** `null` until the first result; after an edit, the previous result until the next is ready. */
  readonly compared: Compared | null;
  readonly comparisonFault: boolean;
  /** The map that shows what is new once the compare window is closed; `null` when none does. */
  readonly changesShownOn: string | null;

  readonly sideChosen: (name: SideName, side: ComparedSide) => void;
  readonly compareTurned: () => void;
  readonly comparisonReady: (compared: Compared) => void;
  readonly comparisonFailed: () => void;
  readonly changesShown: () => void;
  /** Discards the comparison, files included. */
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
