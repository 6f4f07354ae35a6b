import type { FileBytes } from '../formats/readResult';
import { type KnownFile, knownFile } from '../platform/files';

/** The one file of a map of ours, in which it can be saved again; tables are read, never written over. */
export function ownFile([file]: readonly File[], read: readonly FileBytes[]): KnownFile | null {
  return file && read[0] && isOwnMap(read) ? knownFile(file, read[0].bytes) : null;
}

export function isOwnMap([read, ...others]: readonly FileBytes[]): boolean {
  return read !== undefined && others.length === 0 && read.name.endsWith('.maillon.json');
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
