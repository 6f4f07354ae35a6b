import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFiles } from '../formats/readFiles';
import type { ReadResult } from '../formats/readResult';
import type { Language } from '../i18n/language';

/** What the files hold, read together as one map; or the file that could not even be opened. */
export type MapRead =
  | { readonly kind: 'read'; readonly result: ReadResult }
  | { readonly kind: 'unreadable'; readonly file: string };

/** Reads files of the disk as one map, with the default answer to every question. */
export async function readMap(paths: readonly string[], language: Language): Promise<MapRead> {
  const files = [];
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) return { kind: 'unreadable', file: path };
    files.push({ name: basename(path), bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) });
  }
  const result = await readFiles(files, { newId: randomUUID, language, answers: new Map() });
  return { kind: 'read', result };
}
