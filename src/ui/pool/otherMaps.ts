import type { MapDocument } from '../../domain/mapDocument';
import type { MapServices } from '../mapServices';

/** A map of this device beside the open one, as it is kept now. */
export interface OtherMap {
  readonly id: string;
  readonly title: string;
  readonly document: MapDocument;
}

/**
 * Shows `look` each other map in turn, until it says that it saw enough. They are read and never written: whoever changes one
 * opens it, or edits it (`editMap`), under its own lock.
 */
export async function eachOtherMap(
  { listMaps, readMap }: Pick<MapServices, 'listMaps' | 'readMap'>,
  open: string | null,
  look: (map: OtherMap) => 'more' | 'enough',
): Promise<void> {
  for (const { id, title, deleted } of await listMaps()) {
    // A map that cannot be read says so when it is opened.
    const document = deleted || id === open ? null : await readMap(id);
    if (document !== null && look({ id, title, document }) === 'enough') return;
  }
}
