import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { CACHE, PROJECT } from './project.mjs';
import { runQuietly } from './run.mjs';

const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const DIST = join(PROJECT, 'dist');
const STAMP = join(CACHE, 'dist.stamp');

/** Folder of the built app. */
export const BUILT = DIST;

/** Covers the sources and the built page, so that a `dist` made by other means is not taken for ours. */
function stamp() {
  const page = join(DIST, 'index.html');
  if (!existsSync(page)) return undefined;
  return `${fingerprint(SOURCES)} ${createHash('sha256').update(readFileSync(page)).digest('hex')}`;
}

/** True when `dist` was built from the current sources. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp();
}

/**
 * Builds the app when its sources changed. The new build replaces the old one only once it is complete. False when it failed; the
 * builder's output is then on standard error.
 * @param {{ say: (sentence: string) => void, words: import('./words.mjs').Words }} options
 * @returns {Promise<boolean>}
 */
export async function ensureBuilt({ say, words }) {
  if (isBuilt()) return true;
  say(words.building);
  mkdirSync(CACHE, { recursive: true });
  forgetInterrupted();
  const fresh = join(CACHE, `dist-${process.pid}`);
  const vite = join(PROJECT, 'node_modules/vite/bin/vite.js');
  // Production mode, even when a test runner starts the build: the result is the app that is shipped.
  const env = { ...process.env, NODE_ENV: 'production' };
  const args = [vite, 'build', '--outDir', fresh, '--emptyOutDir'];
  const { status, output } = await runQuietly(process.execPath, args, { env });
  if (status !== 0) {
    process.stderr.write(output);
    rmSync(fresh, { recursive: true, force: true });
    say(words.buildFailed);
    return false;
  }
  rmSync(DIST, { recursive: true, force: true });
  renameSync(fresh, DIST);
  writeFileSync(STAMP, stamp() ?? '');
  say(words.built);
  return true;
}

/** Deletes interrupted builds: those whose process is gone. */
function forgetInterrupted() {
  for (const name of readdirSync(CACHE)) {
    const pid = /^dist-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
