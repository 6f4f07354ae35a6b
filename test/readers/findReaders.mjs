import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Packages of Debian and Ubuntu that hold each. */
export const PACKAGES = {
  office: ['libreoffice-calc-nogui', 'libreoffice-impress-nogui'],
  graphs: ['python3-networkx', 'python3-igraph'],
  cards: ['python3-vobject', 'python3-icalendar'],
};

/**
 * A LibreOffice of this machine: the one `SOFFICE` names, and then no other, else one at a known place.
 * @returns {string | undefined}
 */
export function findOffice() {
  const paths = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  const named = process.env.SOFFICE;
  return (named ? [named] : paths).find((path) => existsSync(path));
}

/**
 * The same where it reads presentations: some systems install that part apart.
 * @returns {string | undefined}
 */
export function findImpress() {
  const office = findOffice();
  if (!office) return undefined;
  const program = dirname(realpathSync(office));
  const places = ['../share/registry', '../Resources/registry'];
  return places.some((place) => existsSync(join(program, place, 'impress.xcd'))) ? office : undefined;
}

/** A Python that has NetworkX and igraph. */
export const findPython = () => pythonWith('networkx, igraph');

/** One that reads address books and calendars. */
export const findCardReader = () => pythonWith('vobject, icalendar');

/**
 * The Python that `PYTHON` names, and then no other, else that of the system, where it has these.
 * @param {string} modules
 * @returns {string | undefined}
 */
function pythonWith(modules) {
  const path = process.env.PYTHON ?? '/usr/bin/python3';
  try {
    execFileSync(path, ['-c', `import ${modules}`], { stdio: 'ignore' });
    return path;
  } catch {
    return undefined;
  }
}

/**
 * What is to be said of readers that are not here, a sentence each.
 * @returns {string[]}
 */
export function missingReaders() {
  const missing = [];
  if (!findOffice())
    missing.push(
      'NOT RUN  what LibreOffice reads of our tables: it is not on this machine. npm run readers installs it.',
    );
  if (!findImpress())
    missing.push(
      'NOT RUN  what LibreOffice reads of our slides: its Impress is not on this machine. npm run readers installs it.',
    );
  if (!findPython()) {
    missing.push(
      'NOT RUN  what NetworkX and igraph read of our networks: they are not on this machine. npm run readers installs them.',
    );
  }
  if (!findCardReader()) {
    missing.push(
      'NOT RUN  what vobject and icalendar read of our contacts and calendars: they are not on this machine. npm run readers installs them.',
    );
  }
  return missing;
}
