import { type SharedName, sharedNames } from '../../domain/masking/sharedNames';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** Keys of the shared names of the open map that stay readable while names are masked. */
export function selectReadable({ readable, mapId }: Pick<AppState, 'readable' | 'mapId'>): ReadonlySet<string> {
  return readable.mapId !== null && readable.mapId === mapId ? readable.keys : NONE;
}
const NONE: ReadonlySet<string> = new Set();

/** The names of the map that share a word with a person, and with anybody who has a name. To be asked at the desk. */
export const selectSharedWithPersons = remembered(
  ({ document }: AppState) => [document],
  ({ document }): readonly SharedName[] => sharedNames(document, 'persons'),
);
export const selectSharedWithAnybody = remembered(
  ({ document }: AppState) => [document],
  ({ document }): readonly SharedName[] => sharedNames(document, 'everybody'),
);
