import { join, resolve } from 'node:path';

/** Folder of the checkout. */
export const PROJECT = resolve(import.meta.dirname, '../../..');

/** What the set-up makes for itself; ignored by git, gone with `node_modules`. */
export const CACHE = join(PROJECT, 'node_modules/.cache/maillon');

/** All of the app in one file, to be handed on: built beside the page, and never kept offline with it. */
export const ONE_FILE = 'Maillon.html';
/** The same as a script that gives its text: the app puts a map in it, and may fetch nothing. */
export const ONE_FILE_MODULE = 'Maillon.page.js';

/** First Node that runs the tools of the house. */
const OLDEST_NODE = [20, 19];

/** True when this Node is recent enough. */
export function isNodeRecent(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
