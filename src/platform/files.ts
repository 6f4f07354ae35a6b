import { type FileWithHandle, fileOpen, fileSave } from 'browser-fs-access';
import { checksum } from './checksum';

/** A file of the person's own that a map is saved in. `checksum`: of what we last read or wrote there. */
export interface KnownFile {
  readonly handle: FileSystemFileHandle;
  readonly checksum: string;
}

export type SavedFile =
  /** Written and read again: it holds what was meant. */
  | { readonly outcome: 'saved'; readonly file: KnownFile }
  /** Handed to the browser, which says no more of it. */
  | { readonly outcome: 'downloaded'; readonly name: string }
  | { readonly outcome: 'cancelled' }
  /** Somebody else changed the file meanwhile. Nothing was written. */
  | { readonly outcome: 'conflict'; readonly name: string; readonly theirs: File }
  /** `refused`: no permission, or the disk is gone, full or locked. `differs`: what is there is not what was written. */
  | { readonly outcome: 'failed'; readonly name: string; readonly reason: 'refused' | 'differs' };

export interface FileKind {
  readonly extensions: readonly `.${string}`[];
  readonly mimeTypes: readonly string[];
  readonly description: string;
}

const TRIES = 3;
const DOWNLOAD_PAUSE_MS = 200;

/** Lets the person choose files. `null` when none was chosen. */
export async function pickFiles(kind: FileKind): Promise<FileWithHandle[] | null> {
  try {
    return await fileOpen({ ...mutable(kind), multiple: true, id: 'maillon' });
  } catch (error) {
    if (isAbort(error)) return null;
    throw error;
  }
}

/** What to remember of an opened file, so as to save in it, with what was read; `null` when the browser gave no handle. */
export function knownFile(file: FileWithHandle, read: Uint8Array): KnownFile | null {
  return file.handle ? { handle: file.handle, checksum: checksum(read) } : null;
}

/** Files dropped on the page, with their handles where the browser has some. To be called in the very event. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<FileWithHandle[]> {
  const whole = [...files];
  const handles = await Promise.all(Array.from(items, handleOf));
  return whole.map((file) => {
    const handle = handles.find((one) => one?.kind === 'file' && one.name === file.name);
    return handle ? Object.assign(file, { handle: handle as FileSystemFileHandle }) : file;
  });
}

interface WithHandle {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

async function handleOf(item: DataTransferItem): Promise<FileSystemHandle | null> {
  if (item.kind !== 'file') return null;
  // Without a handle it is a file to read, and saved under a name to choose.
  return (await (item as WithHandle).getAsFileSystemHandle?.().catch(() => null)) ?? null;
}

/** Asks to write in a file that was opened, or known from another day. To be called in a click. */
export async function mayWrite({ handle }: KnownFile): Promise<boolean> {
  const asking = (handle as FileSystemFileHandle & Partial<Asking>).requestPermission?.({ mode: 'readwrite' });
  return asking === undefined || (await asking.catch(() => 'denied')) === 'granted';
}

interface Asking {
  readonly requestPermission: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Saves under a name of the person's choice where the browser allows, else as a download. To be called in a click. */
export async function saveFileAs(content: Blob, name: string, kind: FileKind): Promise<SavedFile> {
  let handle: FileSystemFileHandle | null;
  try {
    handle = await fileSave(content, { ...mutable(kind), fileName: name, id: 'maillon' });
  } catch (error) {
    if (isAbort(error)) return { outcome: 'cancelled' };
    if (error instanceof DOMException) return { outcome: 'failed', name, reason: 'refused' };
    throw error;
  }
  if (!handle) return { outcome: 'downloaded', name };
  const expected = await checksumOf(content);
  return (await holds(handle, expected))
    ? { outcome: 'saved', file: { handle, checksum: expected } }
    : writeThrough(handle, content, expected);
}

/** Several files of one click: a browser shows its window for one only, so all go where downloads go. */
export async function downloadFiles(
  files: readonly { readonly content: Blob; readonly name: string }[],
): Promise<void> {
  for (const { content, name } of files) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    // A browser that is asked for two at once keeps the last only.
    await new Promise((resolve) => setTimeout(resolve, DOWNLOAD_PAUSE_MS));
    URL.revokeObjectURL(link.href);
  }
}

/** Saves in the same file again. `anyway`: over what somebody else put there, once the person has said so. */
export async function saveFileInPlace(content: Blob, known: KnownFile, anyway = false): Promise<SavedFile> {
  const { handle } = known;
  try {
    if (!anyway) {
      const theirs = await handle.getFile();
      if ((await checksumOf(theirs)) !== known.checksum) return { outcome: 'conflict', name: handle.name, theirs };
    }
    return await writeThrough(handle, content, await checksumOf(content));
  } catch (error) {
    if (error instanceof DOMException) return { outcome: 'failed', name: handle.name, reason: 'refused' };
    throw error;
  }
}

/** How a known file is on the disk; `null` when it was last changed at `seen`, or cannot be read without asking. */
export async function fileNow(
  { handle }: KnownFile,
  seen?: number,
): Promise<{ readonly file: File; readonly lastModified: number; readonly checksum: string } | null> {
  try {
    const file = await handle.getFile();
    const { lastModified } = file;
    return lastModified === seen ? null : { file, lastModified, checksum: await checksumOf(file) };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Writes beside, replaces, reads back and compares; a write that did not take is tried again. */
async function writeThrough(handle: FileSystemFileHandle, content: Blob, expected: string): Promise<SavedFile> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const writable = await handle.createWritable();
    await writable.write(content);
    await writable.close();
    if (await holds(handle, expected)) return { outcome: 'saved', file: { handle, checksum: expected } };
  }
  return { outcome: 'failed', name: handle.name, reason: 'differs' };
}

async function holds(handle: FileSystemFileHandle, expected: string): Promise<boolean> {
  return (await checksumOf(await handle.getFile())) === expected;
}

async function checksumOf(content: Blob): Promise<string> {
  return checksum(new Uint8Array(await content.arrayBuffer()));
}

function mutable({ extensions, mimeTypes, description }: FileKind) {
  return { extensions: [...extensions], mimeTypes: [...mimeTypes], description };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
