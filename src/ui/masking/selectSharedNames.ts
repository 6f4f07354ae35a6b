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

/** The names of the desk's map that share a word with somebody hidden, while those are masked. */
export function selectSharedNames(masking: Masking): (state: AppState) => readonly SharedName[] {
  return SELECTORS[masking];
}

/** How many of them nobody left readable yet, as the room is masked. */
export function countHidden(state: AppState): number {
  const readable = selectReadable(state);
  return selectSharedNames(state.masking)(state).filter(({ key }) => !readable.has(key)).length;
}
