import { existsSync } from 'node:fs';

/** @typedef {'firefox'} OtherEngine */

/** Packages of Debian and Ubuntu that hold each. */
export const PACKAGES = {
  firefox: ['firefox-esr'],
};

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
/**
 * A Firefox of this machine: the one `FIREFOX` names, and then no other, else one at a known place.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env.FIREFOX;
  return named ? found([named]) : found(FIREFOX_PATHS);
}

/** @param {readonly string[]} paths */
function found(paths) {
  return paths.find((path) => existsSync(path));
}
