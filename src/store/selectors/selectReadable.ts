import { type SharedName, sharedNames } from '../../domain/masking/sharedNames';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** Keys of the shared names of the open map that stay readable while names are masked. */
export function selectReadable({ readable, mapId }: Pick<AppState, 'readable' | 'mapId'>): ReadonlySet<string> {
  return readable.mapId !== null && readable.mapId === mapId ? readable.keys : NONE;
}
const NONE: ReadonlySet<string> = new Set();

/** Names that share a word with the name of a person, or of anybody. Meant for the desk: on a masked map the names are gone. */
export const selectSharedWithPersons = remembered(
  ({ document }: AppState) => [document],
  ({ document }): readonly SharedName[] => sharedNames(document, 'persons'),
);
export const selectSharedWithAnybody = remembered(
  ({ document }: AppState) => [document],
  ({ document }): readonly SharedName[] => sharedNames(document, 'everybody'),
);
