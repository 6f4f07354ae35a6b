import type { StateCreator } from 'zustand/vanilla';
import type { IntroductionsToTry } from '../analysis/introductions/introductionsToTry';
import type { ActorId, ThemeId } from '../domain/brand';

export interface IntroductionFilter {
  readonly around?: ActorId | undefined;
  readonly theme?: ThemeId | undefined;
}

/** A search result, for the map as it was when the search began. */
export interface FoundIntroductions {
  readonly mapId: string | null;
  readonly filter: IntroductionFilter;
  readonly lists: IntroductionsToTry;
}

/** Introductions to try, computed only while they are on screen. Of this window only. */
export interface IntroductionsSlice {
  /** The current filter; `null` when introductions are not on screen. */
  readonly introductionFilter: IntroductionFilter | null;
  /** `null` until the first result; then the latest one, even while the next is computed. */
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
      // Opening the view again must not first show results of an earlier filter.
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
