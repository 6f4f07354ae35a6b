import type { StoreApi } from 'zustand/vanilla';
import { restoreVersion } from '../../domain/commands';
import type { MapDocument } from '../../domain/mapDocument';
import * as versions from '../../platform/journal/versions';
import type { MapOpener } from './mapOpener';
import type { SavedState } from './mapSession';
import type { Saving } from './saving';

type Versions = Pick<
  Saving,
  'listVersions' | 'keepVersion' | 'nameVersion' | 'openVersion' | 'readVersion' | 'restoreVersion'
>;

export function versionsOf(store: StoreApi<SavedState>, opener: MapOpener): Versions {
  const read = async (version: string): Promise<MapDocument | null> => {
    const { opened } = opener;
    return opened && versions.readVersion(opened.world.places.store, opened.mapId, version);
  };
  return {
    listVersions: async () => {
      const { opened } = opener;
      return opened ? versions.listVersions(opened.world.places.store, opened.mapId) : [];
    },
    keepVersion: async () => (await opener.opened?.keepVersion()) ?? false,
    nameVersion: async (version, name) => {
      const { opened } = opener;
      return opened !== null && versions.nameVersion(opened.world.places.store, opened.mapId, version, name);
    },
    openVersion: async (version, title) => {
      const document = await read(version);
      if (!document) return { done: false, reason: 'unreadable' };
      return opener.create({ ...document, info: { ...document.info, title } });
    },
    readVersion: read,
    restoreVersion: async (version) => {
      const { opened } = opener;
      const document = await read(version);
      if (!opened || !document || !(await opened.keepVersion())) return false;
      // A map identical to that version needs no change.
      return store.getState().execute(restoreVersion, { version: document }) || !store.getState().readOnly;
    },
  };
}
