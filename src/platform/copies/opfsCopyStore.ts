import { endOfPiece } from '../endOfPiece';
import type { CopyStore } from './copyStore';

/** UTF-16 units that are handed over at a time: the copy of a very large map would keep the page for a fifth of a second. */
const PIECE = 2_000_000;

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
      for (let from = 0, to = 0; from < text.length; from = to) {
        to = endOfPiece(text, from, PIECE);
        await writable.write(text.slice(from, to));
      }
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
