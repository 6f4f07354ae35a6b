import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.mjs';
import { run } from './run.mjs';

/**
 * True when every package of the lock file is in `node_modules`, in its version. Packages for other machines (optional) may be absent.
 * npm lists what it installed in `node_modules/.package-lock.json`, written last.
 * @param {string} [root]
 */
export function isInstalled(root = PROJECT) {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity && existsSync(join(root, path, 'package.json'));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/**
 * Installs the packages of the lock file if any is missing. False when that failed.
 * @param {{ say: (sentence: string) => void, words: import('./words.mjs').Words, toStandardError?: boolean }} options
 * @returns {Promise<boolean>}
 */
export async function ensureInstalled({ say, words, toStandardError = false }) {
  if (isInstalled()) return true;
  say(words.installing);
  const stdio = /** @type {const} */ (['ignore', toStandardError ? 2 : 'inherit', 'inherit']);
  // On Windows npm is a `.cmd`, which only a shell can start; `--include=dev` because NODE_ENV may be "production".
  const status = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: [...stdio],
    shell: process.platform === 'win32',
  });
  const done = status === 0 && isInstalled();
  say(done ? words.installed : words.installFailed);
  return done;
}
