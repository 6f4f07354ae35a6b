import { aptInstall } from '../aptInstall.mjs';
import { findFirefox, findWebKit, PACKAGES } from './findEngines.mjs';

/** @typedef {import('./findEngines.mjs').OtherEngine} OtherEngine */

/** @type {readonly { file: OtherEngine, name: string, find: () => unknown }[]} */
const OTHERS = [
  { file: 'firefox', name: 'Firefox', find: findFirefox },
  { file: 'webkit', name: 'WebKit', find: findWebKit },
];

/**
 * The files of the walk that can run here, each engine installed where that is possible; and what is to be said of the
 * others, which are neither passed nor failed.
 * @param {(sentence: string) => void} say
 * @returns {Promise<{ files: string[], missing: string[] }>}
 */
export async function ensureEngines(say) {
  const files = ['test/engines/chromium.spec.ts'];
  const missing = [];
  for (const { file, name, find } of OTHERS) {
    const packages = PACKAGES[file];
    // One that is named is wanted, and no other.
    if (!find() && !process.env[name.toUpperCase()]) await aptInstall(packages, name, say);
    if (find()) files.push(`test/engines/${file}.spec.ts`);
    else {
      missing.push(
        `NOT RUN  the walk in ${name}: it is not on this machine, and could not be installed. Debian, Ubuntu: as root, apt-get install ${packages.join(' ')}.`,
      );
    }
  }
  return { files, missing };
}
