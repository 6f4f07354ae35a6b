import type { StateCreator } from 'zustand/vanilla';
import type { Day } from '../domain/brand';

/**
 * `saved`: the disk has everything. `saving`: not yet. `failing`: a write was refused; all is kept in this window and retried.
 * `readOnly`: another window has the map. `memoryOnly`: this browser keeps nothing. `mayForget`: all is written, but the
 * browser looks like a private window. `sent`: the map came inside the page, for viewing.
 */
export type SavingStatus = 'saved' | 'saving' | 'failing' | 'readOnly' | 'memoryOnly' | 'mayForget' | 'sent';

/** A notice about how the maps were found or kept. `i18n` words it. */
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
  readonly title?: string;
  readonly actors?: number;
  /** Local time of the state concerned, `2026-01-15 14:32`. */
  readonly moment?: string;
  readonly entry?: number;
}

export interface SavingDetail {
  readonly saving: SavingStatus;
  /** Time of the last commit, in milliseconds since 1970. */
  readonly savedAt: number | null;
  /** Number of commands not yet on disk. */
  readonly pending: number;
  readonly problem: 'quota' | 'lost' | 'other' | null;
  /** While `failing`: the second copy on this device has everything. While `memoryOnly`: it is the only copy. */
  readonly secondCopy: boolean;
  /** While `sent`: the day the page was made. */
  readonly sentOn: Day | null;
}

/** Whether the work is safe. On this machine only; set by the code that saves. */
export interface SavingSlice extends SavingDetail {
  readonly savingNotices: readonly SavingNotice[];
  /** This browser can store second copies. */
  readonly secondCopies: boolean;
  /** Age in minutes of the user's own file of this map; `null` when it is in none. */
  readonly fileAge: number | null;
  /** A user's own file whose content is no longer what was read or written there; `null` once that is settled. */
  readonly changedFile: { readonly mapId: string; readonly name: string } | null;
  /** Nothing is kept in this browser: the user's own file is the only storage. */
  readonly fileOnly: boolean;
  /** With `fileOnly`: maps with changes that are in no file, and the number of those changes. */
  readonly unfiled: ReadonlyMap<string, number>;
  /** A reminder is due: half an hour of edits is in no file. */
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
  /** The map is in a file, or gone. `upTo`: only its first `upTo` changes are. */
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

/** True when a detail differs. Every write reports, and most reports change nothing: those must not notify subscribers. */
function isOther(detail: Partial<SavingDetail>, state: SavingDetail): boolean {
  return (Object.keys(detail) as (keyof SavingDetail)[]).some((key) => detail[key] !== state[key]);
}
