import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.mjs';

/**
 * Hash of these files and folders of the project: same text, same sources. About 0.1 s for a whole checkout. With `byDate`, size and date
 * are used instead of the content: ten times quicker, but a file that was only touched counts as changed.
 * @param {readonly string[]} paths relative to the project
 * @param {{ byDate?: boolean, root?: string }} [options]
 * @returns {string}
 */
export function fingerprint(paths, { byDate = false, root = PROJECT } = {}) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(root, path)).toSorted()) {
    hash.update(`${file}\0`);
    if (byDate) {
      const { size, mtimeMs } = statSync(join(root, file));
      hash.update(`${size} ${mtimeMs}\0`);
    } else hash.update(readFileSync(join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => filesUnder(root, `${path}/${entry.name}`));
}
