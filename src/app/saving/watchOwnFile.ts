import { fileNow, type KnownFile } from '../../platform/files';
import type { OwnFiles } from '../../platform/ownFiles';
import type { AppStore } from '../../store/appStore';

/**
 * Checks the person's own file of the open map whenever they come back to the page, and reports each outside change once. Nothing is read
 * into the map. Returns a function that stops it.
 */
export function watchOwnFile(
  store: AppStore,
  ownFiles: Pick<OwnFiles, 'get'>,
  onReturn: (look: () => void) => () => void,
): () => void {
  /** Last check, so that an unchanged file is not read again and no change is reported twice. */
  let last: { readonly file: KnownFile; readonly lastModified: number } | null = null;
  let told: string | null = null;
  const known = () => {
    const { mapId, readOnly } = store.getState();
    const file = mapId === null || readOnly ? null : (ownFiles.get(mapId)?.file ?? null);
    return mapId === null || file === null ? null : { mapId, file };
  };
  const look = async (): Promise<void> => {
    const own = known();
    if (!own) return;
    const { file, mapId } = own;
    const found = await fileNow(file, last?.file === file ? last.lastModified : undefined);
    // The map was saved or left while the file was read: the result is out of date.
    if (found === null || known()?.file !== file) return;
    last = { file, lastModified: found.lastModified };
    if (found.checksum === file.checksum || found.checksum === told) return;
    told = found.checksum;
    store.getState().ownFileChanged({ mapId, name: file.handle.name });
  };
  return onReturn(() => void look());
}
