import type { StateCreator } from 'zustand/vanilla';
import type { Day } from '../domain/brand';

/**
 * `saved`: the disk has everything. `saving`: not yet. `failing`: a write was refused, all is kept in this window and
 * tried again. `readOnly`: another window has the map. `memoryOnly`: this browser keeps nothing. `mayForget`: all is
 * written, in a browser that shows the signs of a private window. `sent`: the map came with the page, to be looked at.
 */
export type SavingStatus = 'saved' | 'saving' | 'failing' | 'readOnly' | 'memoryOnly' | 'mayForget' | 'sent';

/** Something to tell about how the maps were found or kept. `i18n` words it. */
export interface SavingNotice {
  readonly code:
    | 'restoredFromCopy'
    | 'goneFromBrowser'
    | 'olderThanKnown'
    | 'JOURNAL_GAP'
    | 'JOURNAL_SKIPPED'
    | 'SNAPSHOT_FALLBACK'
    | 'outdated'
    | 'outOfReach'
    | 'waitsForRoom'
    | 'slowHere'
    | 'erasureFinished'
    | 'erasureUnfinished'
    | 'sentUnreadable';
  /** Map it is about. */
  readonly title?: string;
  readonly actors?: number;
  /** Local time, `2026-01-15 14:32`, of the state that is meant. */
  readonly moment?: string;
  /** Number of an entry of the journal. */
  readonly entry?: number;
}

export interface SavingDetail {
  readonly saving: SavingStatus;
  /** Time of the last commit, in milliseconds since 1970. */
  readonly savedAt: number | null;
  /** Commands that the disk does not have yet. */
  readonly pending: number;
  /** Why, while `failing`. */
  readonly problem: 'quota' | 'lost' | 'other' | null;
  /** While `failing`: the second copy on this device has everything. While `memoryOnly`: it is all that is kept. */
  readonly secondCopy: boolean;
  /** While `sent`: the day on which the page was made. */
  readonly sentOn: Day | null;
}

/** Whether the work is safe. On this machine only; set by what saves. */
export interface SavingSlice extends SavingDetail {
  readonly savingNotices: readonly SavingNotice[];
  /** This browser has a place for second copies. */
  readonly secondCopies: boolean;
  /** Age in minutes of the person's own file of this map; `null`: it is in none. */
  readonly fileAge: number | null;
  /** The person's own file of a map is no longer what was read or written there; `null` once that is settled. */
  readonly changedFile: { readonly mapId: string; readonly name: string } | null;
  /** Nothing is kept in this browser: the person's own file is the only place. */
  readonly fileOnly: boolean;
  /** Where that is so: maps of which something is in no file, with how many changes were made to each. */
  readonly unfiled: ReadonlyMap<string, number>;
  /** It is time to say so: half an hour of edits is in no file. */
  readonly fileReminder: boolean;

  readonly savingChanged: (detail: Partial<SavingDetail>) => void;
  readonly savingNoticed: (notices: readonly SavingNotice[]) => void;
  readonly savingNoticesRead: () => void;
  readonly secondCopiesFound: (found: boolean) => void;
  readonly fileAged: (minutes: number | null) => void;
  readonly fileReminded: (due: boolean) => void;
  readonly ownFileChanged: (changed: SavingSlice['changedFile']) => void;
  readonly fileOnlyFound: () => void;
  readonly mapUnfiled: (mapId: string) => void;
  /** The map is in a file, or gone. `upTo`: as it was after so many changes, and no later one. */
  readonly mapFiled: (mapId: string, upTo?: number) => void;
}

export const createSavingSlice: StateCreator<SavingSlice> = (set) => ({
  saving: 'saved',
  savedAt: null,
  pending: 0,
  problem: null,
  secondCopy: false,
  sentOn: null,
  savingNotices: [],
  secondCopies: true,
  fileAge: null,
  fileReminder: false,
  changedFile: null,
  fileOnly: false,
  unfiled: new Map(),
  savingChanged: (detail) => set((state) => (isOther(detail, state) ? detail : state)),
  savingNoticed: (notices) => set((state) => ({ savingNotices: [...state.savingNotices, ...notices] })),
  savingNoticesRead: () => set({ savingNotices: [] }),
  secondCopiesFound: (secondCopies) => set({ secondCopies }),
  fileAged: (fileAge) => set(fileAge === 0 ? { fileAge, fileReminder: false } : { fileAge }),
  fileReminded: (fileReminder) => set({ fileReminder }),
  ownFileChanged: (changedFile) => set({ changedFile }),
  fileOnlyFound: () => set({ fileOnly: true }),
  mapUnfiled: (mapId) =>
    set(({ unfiled }) => ({ unfiled: new Map(unfiled).set(mapId, (unfiled.get(mapId) ?? 0) + 1) })),
  mapFiled: (mapId, upTo) =>
    set(({ unfiled }) => {
      const changes = unfiled.get(mapId);
      if (changes === undefined || (upTo !== undefined && upTo < changes)) return {};
      return { unfiled: new Map([...unfiled].filter(([one]) => one !== mapId)) };
    }),
});

/** Told with every write, which mostly changes nothing: then nobody needs to hear of it. */
function isOther(detail: Partial<SavingDetail>, state: SavingDetail): boolean {
  return (Object.keys(detail) as (keyof SavingDetail)[]).some((key) => detail[key] !== state[key]);
}
