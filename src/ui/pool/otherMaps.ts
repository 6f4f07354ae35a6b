import type { MapDocument } from '../../domain/mapDocument';
import type { MapServices } from '../mapServices';

export interface OtherMap {
  readonly id: string;
  readonly title: string;
  readonly document: MapDocument;
}

/**
 * Passes each other map to `look`, until it returns `enough`. The maps are only read: to change one, open it or use `editMap`, which
 * takes its lock.
 */
export async function eachOtherMap(
  { listMaps, readMap }: Pick<MapServices, 'listMaps' | 'readMap'>,
  open: string | null,
  look: (map: OtherMap) => 'more' | 'enough',
): Promise<void> {
  for (const { id, title, deleted } of await listMaps()) {
    // A map that cannot be read is skipped; opening it shows the error.
    const document = deleted || id === open ? null : await readMap(id);
    if (document !== null && look({ id, title, document }) === 'enough') return;
  }
}
