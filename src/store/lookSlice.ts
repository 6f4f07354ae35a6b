import type { StateCreator } from 'zustand/vanilla';
import type { ActorId } from '../domain/brand';
import type { GoneFromLook } from '../domain/looks/goneFromLook';
import type { Difficulty } from '../domain/looks/look';
import { type Narrowing, NOT_NARROWED } from '../domain/looks/narrowing';

/** What part of the map this window looks at, and as what. On this machine only, never undone. */
export interface LookSlice {
  /** A table instead of the picture: themes by roles, or actors by actors. */
  readonly reading: 'picture' | 'roles' | 'matrix';
  /** Actors that it leaves out are hidden and out of the measures, but for whose point of view it is. */
  readonly narrowing: Narrowing;
  /** Only the questions of this difficulty are asked on the picture. */
  readonly difficulty: Difficulty | null;
  /** Declared networks drawn as outlines. */
  readonly outlined: readonly ActorId[];
  /** Groups whose actors are drawn as one mark, by the key of their sector. */
  readonly folded: ReadonlySet<string>;

  /** The choices of what to show are open, in the place of the card. */
  readonly filtering: boolean;
  /** The network in brief is shown in the place of the card, until something is chosen. */
  readonly briefShown: boolean;
  /** What the look that was last taken names and the map no longer has. */
  readonly goneFromLook: GoneFromLook | null;

  readonly readingChosen: (reading: LookSlice['reading']) => void;
  /** Changes some of it; `around: undefined` is no longer around anybody. */
  readonly narrowed: (patch: { readonly [Name in keyof Narrowing]?: Narrowing[Name] | undefined }) => void;
  /** Everybody is looked at again. */
  readonly widened: () => void;
  readonly difficultyChosen: (difficulty: Difficulty | null) => void;
  readonly outlinedChosen: (networks: readonly ActorId[]) => void;
  /** Draws the actors of these groups as one mark each, and all others as themselves. */
  readonly groupsFolded: (keys: Iterable<string>) => void;
  readonly filterToggled: () => void;
  readonly briefToggled: () => void;
  readonly goneRead: () => void;
}

export const NONE_FOLDED: ReadonlySet<string> = new Set();

/** How a map is looked at when it is opened. */
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
