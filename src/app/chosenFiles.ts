import type { FileBytes } from '../formats/readResult';
import { type KnownFile, knownFile } from '../platform/files';

/** The one file of a map of ours, in which it can be saved again; tables are read, never written over. */
export function ownFile(files: readonly File[], [read, ...others]: readonly FileBytes[]): KnownFile | null {
  const [file] = files;
  return file && read && others.length === 0 && read.name.endsWith('.maillon.json')
    ? knownFile(file, read.bytes)
    : null;
}

/** A folder that was dropped, or a file that has gone, has no bytes. */
export async function bytesOf(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array | null }> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    if (error instanceof DOMException) return { name: file.name, bytes: null };
    throw error;
  }
}
