/**
 * `npm run soak`: the long forms of the tests of saving, for a night: a thousand seeds of 10,000 commands, every call that
 * may fail, 200 kills of a browser and 100 of each other engine, 200 during an erasure, the files of 200 erasures, 2,000 steps of several tabs, a byte of each store at twenty places, a workshop of
 * 90 minutes; a hundred cats on the keyboard; and of those of files: 20,000 spoilt ones, a thousand random maps through each format; and those of what is seen: axe on
 * every view in both ways, each mark taken away, every form in both languages and on each screen. Words after `--` keep the files whose path holds one of them. Each prints its counts.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../src/cli/setup/project.mjs';

const FILES = {
  unit: [
    'test/platform/journal/soakOdd.test.ts',
    'test/platform/journal/soakEven.test.ts',
    'test/app/saving/failAtStep.test.ts',
    'test/formats/mutated',
    'test/formats/limits.test.ts',
    'test/formats/leftOut.property.test.ts',
    'test/formats/tables/roundTrip.property.test.ts',
    'test/formats/graph/roundTrip.property.test.ts',
    'test/formats/native/roundTrip.property.test.ts',
    'test/analysis/update/update.property.test.ts',
    'test/ui/map/movement.test.ts',
    'test/ui/map/smallMapBreathes.test.ts',
    'test/ui/print/namesNowhere.property.test.ts',
  ],
  e2e: ['test/e2e'],
  engines: ['test/engines/chromium', 'test/engines/firefox', 'test/engines/webkit'],
};
const wanted = process.argv.slice(2);

/** @param {string} project @param {string[]} files @param {string[]} more */
function run(project, files, more) {
  const vitest = join(PROJECT, 'node_modules/vitest/vitest.mjs');
  const bounds = ['--testTimeout=14400000', '--hookTimeout=600000', ...more];
  const child = spawn(process.execPath, [vitest, 'run', '--project', project, ...bounds, ...files], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, MAILLON_SOAK: '1' },
  });
  return new Promise((resolve) => child.on('close', (/** @type {number | null} */ status) => resolve(status === 0)));
}

const among = (/** @type {readonly string[]} */ files) =>
  files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
const chosen = {
  unit: among(FILES.unit),
  // One folder: vitest itself keeps the files that the words are in.
  e2e: wanted.length === 0 ? FILES.e2e : wanted,
  engines: among(FILES.engines),
};

// A word may be that of no file in the browser, when it is of one elsewhere.
const more = chosen.unit.length + chosen.engines.length > 0 ? ['--passWithNoTests'] : [];
let passed = true;
for (const [project, files] of Object.entries(chosen)) {
  if (files.length > 0) passed = (await run(project, files, more)) && passed;
}
process.exitCode = passed ? 0 : 1;
