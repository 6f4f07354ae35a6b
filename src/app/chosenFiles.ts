import { OPENED_EXTENSIONS } from '../formats/openedExtensions';
import type { FileBytes } from '../formats/readResult';
import { type Language, MESSAGES } from '../i18n/language';
import { type KnownFile, knownFile, pickFiles } from '../platform/files';

/** File dialog for every kind of file that opens here. Must be called in the click event itself: browsers do not open it later. */
export async function pickedFiles(language: Language): Promise<readonly File[]> {
  const description = MESSAGES[language].dialogs.open.title;
  const kind = { extensions: OPENED_EXTENSIONS, mimeTypes: ['application/octet-stream'], description };
  return (await pickFiles(kind)) ?? [];
}

/** The one file of a native map, to which it can be saved again; tables are read, never written over. */
export function ownFile([file]: readonly File[], read: readonly FileBytes[]): KnownFile | null {
  return file && read[0] && isOwnMap(read) ? knownFile(file, read[0].bytes) : null;
}

export function isOwnMap([read, ...others]: readonly FileBytes[]): boolean {
  return read !== undefined && others.length === 0 && read.name.endsWith('.maillon.json');
}

/** A dropped folder or a deleted file has no bytes. */
export async function bytesOf(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array | null }> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    if (error instanceof DOMException) return { name: file.name, bytes: null };
    throw error;
  }
}
