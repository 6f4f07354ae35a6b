import { join, resolve } from 'node:path';

/** Folder of the checkout. */
export const PROJECT = resolve(import.meta.dirname, '../../..');

/** Cache of the set-up; ignored by git, deleted with `node_modules`. */
export const CACHE = join(PROJECT, 'node_modules/.cache/maillon');

/** The whole app in one file, to hand on: built beside the page, and never stored offline with it. */
export const ONE_FILE = 'Maillon.html';
/** The same as a script that exports its text: the app puts a map into it, and may fetch nothing. */
export const ONE_FILE_MODULE = 'Maillon.page.js';

/** Oldest Node version that runs the project's tools. */
const OLDEST_NODE = [20, 19];

export function isNodeRecent(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
