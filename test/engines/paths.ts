import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names under which browsers keep what is still coming. */
const PARTIAL = /\.(?:part|crdownload|wkdownload|tmp)$/;

/** Files that came, whole: nothing of the folder is still coming. Oldest first. */
export function arrived(folder: string): string[] {
  const names = readdirSync(folder);
  if (names.some((name) => PARTIAL.test(name))) return [];
  const files = names.flatMap((name) => {
    const path = join(folder, name);
    // One that is renamed between the list and this look is not there: it comes under its other name.
    const made = statSync(path, { throwIfNoEntry: false });
    return made ? [{ path, made }] : [];
  });
  if (files.length < names.length || files.some(({ made }) => made.size === 0)) return [];
  return files.toSorted((a, b) => a.made.mtimeMs - b.made.mtimeMs).map(({ path }) => path);
}

export function emptied(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}
