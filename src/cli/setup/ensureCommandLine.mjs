import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { CACHE, PROJECT } from './project.mjs';

const LAYERS = ['domain', 'analysis', 'formats', 'picture', 'export', 'i18n', 'cli'];
const SOURCES = [...LAYERS.map((layer) => `src/${layer}`), 'package-lock.json'];

/**
 * Path of the built command line, built first if its sources changed (about two seconds); `undefined` when that failed. Each build has
 * its own folder, so that two commands started together do not disturb each other.
 * @param {{ say: (sentence: string) => void, words: import('./words.mjs').Words }} options
 * @returns {Promise<string | undefined>}
 */
export async function ensureCommandLine({ say, words }) {
  const stamp = fingerprint(SOURCES, { byDate: true }).slice(0, 16);
  const folder = join(CACHE, `cli-${stamp}`);
  if (!existsSync(folder)) {
    const fresh = join(CACHE, `cli-making-${stamp}-${process.pid}`);
    try {
      await build(fresh);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      say(words.buildFailed);
      rmSync(fresh, { recursive: true, force: true });
      return undefined;
    }
    forgetOthers(stamp);
    take(fresh, folder);
  }
  return pathToFileURL(join(folder, 'main.js')).href;
}

/** @param {string} outDir */
async function build(outDir) {
  mkdirSync(CACHE, { recursive: true });
  const vite = await import('vite');
  await vite.build({
    root: PROJECT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    // Bundles packages: one file is read at the start instead of hundreds.
    ssr: { noExternal: true },
    build: { ssr: 'src/cli/main.ts', outDir, emptyOutDir: true, target: 'node20', minify: false },
  });
}

/**
 * Another command may have finished the same build meanwhile: its result is then used.
 * @param {string} fresh
 * @param {string} folder
 */
function take(fresh, folder) {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Deletes builds of other sources. @param {string} stamp */
function forgetOthers(stamp) {
  for (const name of readdirSync(CACHE)) {
    const old = /^cli-([0-9a-f]{16})$/.exec(name);
    if (old && old[1] !== stamp) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}
