import type { Masking } from '../../domain/masking/masking';
import type { SharedName } from '../../domain/masking/sharedNames';
import type { AppState } from '../../store/appStore';
import { selectReadable, selectSharedWithAnybody, selectSharedWithPersons } from '../../store/selectors/selectReadable';

const NONE: readonly SharedName[] = [];
const SELECTORS: Readonly<Record<Masking, (state: AppState) => readonly SharedName[]>> = {
  nobody: () => NONE,
  persons: selectSharedWithPersons,
  everybody: selectSharedWithAnybody,
};

/** Returns a selector of the names on the map that share a word with a name hidden under `masking`. */
export function selectSharedNames(masking: Masking): (state: AppState) => readonly SharedName[] {
  return SELECTORS[masking];
}

/** Number of these names that stay hidden, since nobody has made them readable. */
export function countHidden(state: AppState): number {
  const readable = selectReadable(state);
  return selectSharedNames(state.masking)(state).filter(({ key }) => !readable.has(key)).length;
}
