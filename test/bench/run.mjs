/**
 * `npm run bench`: what the analysis costs, in one table; `-- --json` prints it as data. Words after `--` keep the
 * sections whose name holds one of them (`npm run bench -- findings memory`); `--quick` leaves out maps above 2,000.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT, ensureBuilt } from '../../src/cli/setup/ensureBuilt.mjs';
import { ensureInstalled } from '../../src/cli/setup/ensureInstalled.mjs';
import { CACHE, PROJECT } from '../../src/cli/setup/project.mjs';
import { words as wordsOf } from '../../src/cli/setup/words.mjs';

const say = (/** @type {string} */ sentence) => process.stderr.write(`${sentence}\n`);

async function build() {
  const outDir = join(CACHE, `bench-${process.pid}`);
  const vite = await import('vite');
  await vite.build({
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // The browser's tools are a program of their own.
    ssr: { noExternal: true, external: ['playwright-core'] },
    build: {
      ssr: true,
      rolldownOptions: {
        input: {
          main: join(PROJECT, 'test/bench/main.ts'),
          analysisThread: join(PROJECT, 'test/bench/analysisThread.ts'),
        },
      },
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
    },
  });
  return outDir;
}

/** A process of its own: nothing of the builder is in its memory, and it may collect what it no longer needs. */
async function measure(/** @type {string} */ folder, /** @type {boolean} */ built) {
  const child = spawn(process.execPath, ['--expose-gc', join(folder, 'main.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, MAILLON_PROJECT: PROJECT, ...(built ? { MAILLON_BUILT: BUILT } : {}) },
  });
  /** @type {number | null} */
  const status = await new Promise((resolve) => child.on('close', resolve));
  return status ?? 1;
}

/** What is measured in the app as it is shipped. */
const IN_APP = ['picture', 'storage', 'opening', 'cancel'];

function needsApp() {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  return wanted.length === 0 || IN_APP.some((section) => wanted.some((word) => section.includes(word)));
}

async function start() {
  if (!(await ensureInstalled({ say, words: wordsOf('en'), toStandardError: true }))) return 1;
  const folder = await build();
  try {
    return await measure(folder, !needsApp() || (await ensureBuilt({ say, words: wordsOf('en') })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await start();
