import type { StateCreator } from 'zustand/vanilla';
import type { IntroductionsToTry } from '../analysis/introductions/introductionsToTry';
import type { ActorId, ThemeId } from '../domain/brand';

/** Keeps to introductions of one person, or on one theme. */
export interface IntroductionFilter {
  readonly around?: ActorId | undefined;
  readonly theme?: ThemeId | undefined;
}

/** What was found, on the map as it was when it was looked for. */
export interface FoundIntroductions {
  /** The map that was open. */
  readonly mapId: string | null;
  readonly filter: IntroductionFilter;
  readonly lists: IntroductionsToTry;
}

/** Introductions to try, worked out while somebody looks at them. Of this window only. */
export interface IntroductionsSlice {
  /** Which of them are looked at; `null`: nobody looks. */
  readonly introductionFilter: IntroductionFilter | null;
  /** `null` until they are found; then the last that were, while others are looked for. */
  readonly introductionsFound: FoundIntroductions | null;
  readonly introductionsFault: boolean;

  readonly introductionsLookedFor: (filter: IntroductionFilter | null) => void;
  readonly introductionsReady: (found: FoundIntroductions) => void;
  readonly introductionsFailed: () => void;
}

export const createIntroductionsSlice: StateCreator<IntroductionsSlice> = (set) => ({
  introductionFilter: null,
  introductionsFound: null,
  introductionsFault: false,
  introductionsLookedFor: (filter) =>
    set(({ introductionFilter, introductionsFound }) => {
      // Whoever comes to look does not begin with what was kept to a person before.
      const begins = introductionFilter === null && filter !== null;
      const isOther = introductionsFound !== null && filter !== null && !sameFilter(introductionsFound.filter, filter);
      return {
        introductionFilter: filter,
        introductionsFault: false,
        ...(begins && isOther ? { introductionsFound: null } : {}),
      };
    }),
  introductionsReady: (introductionsFound) => set({ introductionsFound, introductionsFault: false }),
  introductionsFailed: () => set({ introductionsFound: null, introductionsFault: true }),
});

function sameFilter(one: IntroductionFilter, other: IntroductionFilter): boolean {
  return one.around === other.around && one.theme === other.theme;
}
