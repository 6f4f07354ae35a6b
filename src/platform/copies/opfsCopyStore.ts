import type { CopyStore } from './copyStore';

/**
 * Texts as private files of this site (OPFS). `createWritable` writes beside and replaces when it is closed, so a
 * crash leaves the file as it was. `null` where the browser has none.
 */
export async function opfsCopyStore(folder: string): Promise<CopyStore | null> {
  if (!navigator.storage?.getDirectory || !('createWritable' in FileSystemFileHandle.prototype)) return null;
  let directory: FileSystemDirectoryHandle;
  try {
    directory = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
  return {
    names: () => Array.fromAsync(directory.keys()),
    read: async (name) => {
      try {
        return await (await (await directory.getFileHandle(name)).getFile()).text();
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    write: async (name, text) => {
      const writable = await (await directory.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    },
    remove: async (name) => {
      try {
        await directory.removeEntry(name);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
