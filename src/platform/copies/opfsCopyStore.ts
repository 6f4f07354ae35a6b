import { keepsInBrowser } from '../keepsInBrowser';
import { textPieces } from '../textPieces';
import { within } from '../within';
import type { CopyStore } from './copyStore';

/** Bytes read at a time, or UTF-16 units written: about ten milliseconds. */
const PIECE = 2_000_000;
/** Milliseconds for the browser to open its private files, and for one call on them: some refuse by never answering. */
const SHOWN_WITHIN = 8000;
const DONE_WITHIN = 20_000;

/** Why there are no second copies: the browser lacks such files, or refuses them, as private windows do. */
export type NoCopies = 'absent' | 'refused';

/**
 * Texts as private files of this site (OPFS). `createWritable` writes to a temporary file that replaces the old one on close, so a crash
 * leaves the old file intact. Returns null where the browser has none.
 */
export async function opfsCopyStore(folder: string): Promise<CopyStore | null> {
  const found = await findCopyStore(folder);
  return typeof found === 'string' ? null : found;
}

/** The same, or the reason why there is none. */
export async function findCopyStore(folder: string): Promise<CopyStore | NoCopies> {
  try {
    const directory = await within(SHOWN_WITHIN, () => openFolder(folder));
    return directory ? answering(storeIn(directory)) : 'absent';
  } catch {
    return 'refused';
  }
}

/** Null where the browser has none, or nothing may be kept. Any error thrown here means that it refuses. */
async function openFolder(folder: string): Promise<FileSystemDirectoryHandle | null> {
  if (!keepsInBrowser) return null;
  // WebKitGTK, older Safari and pages without HTTPS lack the object; older Firefox and Chromium lack the method.
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  if (!storage?.getDirectory) return null;
  const root = await storage.getDirectory();
  // Requested before this check: Safari before 26 cannot write such files, but must still be seen to refuse them in private windows.
  if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
  return root.getDirectoryHandle(folder, { create: true });
}

/** A call that is never answered must not keep a map from being closed. */
function answering(store: CopyStore): CopyStore {
  return {
    names: () => within(DONE_WITHIN, () => store.names()),
    read: (name) => within(DONE_WITHIN, () => store.read(name)),
    write: (name, pieces) => within(DONE_WITHIN, () => store.write(name, pieces)),
    remove: (name) => within(DONE_WITHIN, () => store.remove(name)),
  };
}

function storeIn(directory: FileSystemDirectoryHandle): CopyStore {
  return {
    names: () => Array.fromAsync(directory.keys()),
    read: async (name) => {
      try {
        return await piecesOf(await (await directory.getFileHandle(name)).getFile());
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    write: async (name, pieces) => {
      const writable = await (await directory.getFileHandle(name, { create: true })).createWritable();
      // Each write is a call to another process.
      for (const piece of textPieces(pieces, PIECE)) await writable.write(piece);
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

async function piecesOf(file: Blob): Promise<readonly string[]> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for (let from = 0; from < file.size; from += PIECE) {
    const bytes = await file.slice(from, from + PIECE).arrayBuffer();
    // Bytes of a character cut by the end of a piece wait for the next piece.
    pieces.push(decoder.decode(bytes, { stream: true }));
  }
  return [...pieces, decoder.decode()];
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
