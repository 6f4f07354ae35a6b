import type { StateCreator } from 'zustand/vanilla';
import type { ActorId } from '../domain/brand';
import type { GoneFromLook } from '../domain/looks/goneFromLook';
import type { Difficulty } from '../domain/looks/look';
import { type Narrowing, NOT_NARROWED } from '../domain/looks/narrowing';

/** Which part of the map this window shows, and in which form. On this machine only, never undone. */
export interface LookSlice {
  /** The picture, or a table instead: themes by roles, or actors by actors. */
  readonly reading: 'picture' | 'roles' | 'matrix';
  /** Actors it leaves out are hidden and not measured, except the point of view. */
  readonly narrowing: Narrowing;
  /** When set, the picture shows only the questions of this difficulty. */
  readonly difficulty: Difficulty | null;
  /** Declared networks drawn as outlines. */
  readonly outlined: readonly ActorId[];
  /** Groups drawn as one mark each, by the key of their sector. */
  readonly folded: ReadonlySet<string>;

  /** The filter panel is open, in place of the card. */
  readonly filtering: boolean;
  /** The summary of the network is shown in place of the card, until something is selected. */
  readonly briefShown: boolean;
  /** What the last look taken refers to that is no longer on the map. */
  readonly goneFromLook: GoneFromLook | null;

  readonly readingChosen: (reading: LookSlice['reading']) => void;
  /** Changes part of the narrowing; `around: undefined` drops the centre. */
  readonly narrowed: (patch: { readonly [Name in keyof Narrowing]?: Narrowing[Name] | undefined }) => void;
  readonly widened: () => void;
  readonly difficultyChosen: (difficulty: Difficulty | null) => void;
  readonly outlinedChosen: (networks: readonly ActorId[]) => void;
  /** Draws the actors of these groups as one mark each, and unfolds all other groups. */
  readonly groupsFolded: (keys: Iterable<string>) => void;
  readonly filterToggled: () => void;
  readonly briefToggled: () => void;
  readonly goneRead: () => void;
}

export const NONE_FOLDED: ReadonlySet<string> = new Set();

/** The look of a map when it is opened. */
export const WHOLE_MAP = {
  reading: 'picture',
  narrowing: NOT_NARROWED,
  difficulty: null,
  outlined: [],
  folded: NONE_FOLDED,
  filtering: false,
  briefShown: false,
  goneFromLook: null,
} as const satisfies Partial<LookSlice>;

export const createLookSlice: StateCreator<LookSlice> = (set) => ({
  ...WHOLE_MAP,
  readingChosen: (reading) => set({ reading }),
  narrowed: (patch) =>
    set(({ narrowing }) => {
      const { around, ...lists } = { ...narrowing, ...patch };
      return {
        goneFromLook: null,
        narrowing: { ...NOT_NARROWED, ...withoutBlanks(lists), ...(around ? { around } : {}) },
      };
    }),
  widened: () => set({ narrowing: NOT_NARROWED, difficulty: null, goneFromLook: null }),
  difficultyChosen: (difficulty) => set({ difficulty }),
  outlinedChosen: (outlined) => set({ outlined }),
  groupsFolded: (keys) => set({ folded: new Set(keys) }),
  filterToggled: () => set(({ filtering }) => ({ filtering: !filtering })),
  briefToggled: () => set(({ briefShown }) => ({ briefShown: !briefShown })),
  goneRead: () => set({ goneFromLook: null }),
});

function withoutBlanks<One extends object>(record: One): Partial<{ [Name in keyof One]: NonNullable<One[Name]> }> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<{
    [Name in keyof One]: NonNullable<One[Name]>;
  }>;
}
