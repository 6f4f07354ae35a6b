import { existsSync } from 'node:fs';

/** @typedef {'firefox' | 'webkit'} OtherEngine */

/** Packages of Debian and Ubuntu that hold each. */
export const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'python3-gi', 'xvfb'],
};

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
/** What `webkitWindow.py` is written for. */
const WEBKIT_FOR_PYTHON = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/girepository-1.0/WebKit2-4.1.typelib`,
);

/**
 * A Firefox of this machine: the one `FIREFOX` names, and then no other, else one at a known place.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env.FIREFOX;
  return named ? found([named]) : found(FIREFOX_PATHS);
}

/**
 * The driver of WebKitGTK (the one that `WEBKIT` names, and then no other), Python with what it needs to open its windows, and the screen that they need: all or nothing.
 * @returns {{ driver: string, python: string, screen: string } | undefined}
 */
export function findWebKit() {
  const driver = found([process.env.WEBKIT || '/usr/bin/WebKitWebDriver']);
  const python = found(['/usr/bin/python3']);
  const screen = found(['/usr/bin/Xvfb']);
  const library = found(WEBKIT_FOR_PYTHON) && found(['/usr/lib/python3/dist-packages/gi/__init__.py']);
  return driver && python && screen && library ? { driver, python, screen } : undefined;
}

/** @param {readonly string[]} paths */
function found(paths) {
  return paths.find((path) => existsSync(path));
}
