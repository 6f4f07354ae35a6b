import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of the profile in which one of these stands, as Latin-1 or as UTF-16, whole or as JSON escapes it. */
export async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
  const forms = words.flatMap((word) => [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'latin1'),
    Buffer.from(word, 'utf16le'),
  ]);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (forms.some((form) => bytes.includes(form))) found.push(path.slice(folder.length));
  }
  return found;
}
