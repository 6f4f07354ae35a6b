import { type FileWithHandle, fileOpen, fileSave } from 'browser-fs-access';
import { checksum } from './checksum';

/** A file of the person's in which a map is saved. `checksum` is of what was last read from or written to it. */
export interface KnownFile {
  readonly handle: FileSystemFileHandle;
  readonly checksum: string;
}

export type SavedFile =
  /** Written and read back: it holds the intended content. */
  | { readonly outcome: 'saved'; readonly file: KnownFile }
  /** Handed to the browser, which reports nothing more. */
  | { readonly outcome: 'downloaded'; readonly name: string }
  | { readonly outcome: 'cancelled' }
  /** The file was changed elsewhere meanwhile. Nothing was written. */
  | { readonly outcome: 'conflict'; readonly name: string; readonly theirs: File }
  /** `refused`: no permission, or the disk is gone, full or locked. `differs`: the file does not hold what was written. */
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

/** What to remember of an opened file in order to save to it later; null when the browser gave no handle. */
export function knownFile(file: FileWithHandle, read: Uint8Array): KnownFile | null {
  return file.handle ? { handle: file.handle, checksum: checksum(read) } : null;
}

/** Files dropped on the page, with their handles where available. Must be called synchronously in the drop event. */
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
  // Without a handle the file can still be read, and is saved under a new name.
  return (await (item as WithHandle).getAsFileSystemHandle?.().catch(() => null)) ?? null;
}

/** Asks for permission to write to a file, opened now or remembered. Must be called in a click. */
export async function mayWrite({ handle }: KnownFile): Promise<boolean> {
  const asking = (handle as FileSystemFileHandle & Partial<Asking>).requestPermission?.({ mode: 'readwrite' });
  return asking === undefined || (await asking.catch(() => 'denied')) === 'granted';
}

interface Asking {
  readonly requestPermission: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Saves under a name the person chooses where the browser allows it, else as a download. Must be called in a click. */
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

/** Downloads several files on one click: a browser shows its save dialog only once, so all go to the download folder. */
export async function downloadFiles(
  files: readonly { readonly content: Blob; readonly name: string }[],
): Promise<void> {
  for (const { content, name } of files) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    // Of two downloads at the same time, a browser keeps only the last.
    await new Promise((resolve) => setTimeout(resolve, DOWNLOAD_PAUSE_MS));
    URL.revokeObjectURL(link.href);
  }
}

/** Saves to the same file again. `anyway`: overwrites changes made elsewhere, once the person has agreed. */
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

/** Current state of a known file; null when it was last changed at `seen`, or cannot be read without asking. */
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

/** Writes a temporary file, replaces, reads back and compares; a write that does not match is retried. */
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
