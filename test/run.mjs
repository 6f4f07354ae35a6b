/** `npm test`: installs what is missing, then checks everything. Last line: `N passed, N failed`. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../src/cli/setup/ensureBuilt.mjs';
import { ensureInstalled } from '../src/cli/setup/ensureInstalled.mjs';
import { CACHE, isNodeRecent, PROJECT } from '../src/cli/setup/project.mjs';
import { runQuietly } from '../src/cli/setup/run.mjs';
import { words as wordsOf } from '../src/cli/setup/words.mjs';
import { aptInstall } from './aptInstall.mjs';
import { findChromium } from './e2e/chromium.mjs';
import { ensureEngines } from './engines/ensureEngines.mjs';
import { missingReaders } from './readers/findReaders.mjs';

const words = wordsOf('en');
const say = (/** @type {string} */ sentence) => process.stdout.write(`${sentence}\n`);
const count = { passed: 0, failed: 0 };
/** What could not be looked at on this machine, one sentence each. */
const notRun = /** @type {string[]} */ ([]);

const NO_CHROMIUM = `No Chromium on this machine, and it could not be installed: the end-to-end tests cannot run.
  Debian, Ubuntu: as root, apt-get install chromium. Elsewhere: install Chromium or Chrome.
  One that is somewhere else: CHROMIUM=/path/to/chromium npm test`;

/**
 * One thing to check that passes or fails as a whole.
 * @param {string} name
 * @param {() => Promise<boolean>} check
 */
async function step(name, check) {
  const start = performance.now();
  const passed = await check();
  count[passed ? 'passed' : 'failed']++;
  say(`${passed ? 'ok    ' : 'FAILED'}  ${name}  (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

/**
 * A tool of `node_modules`; what it said is shown when it fails.
 * @param {string} path of its script under node_modules
 * @param {string[]} args
 */
async function tool(path, args) {
  const { status, output } = await runQuietly(process.execPath, [join(PROJECT, 'node_modules', path), ...args]);
  if (status !== 0) process.stdout.write(output);
  return status === 0;
}

/** @typedef {'unit' | 'e2e' | 'engines'} Project */

/** @type {Record<Project, string>} */
const TESTS = {
  unit: 'the unit, property and architecture tests',
  e2e: 'the end-to-end tests',
  engines: 'the walk in each engine',
};

/**
 * @param {Project} project
 * @param {readonly string[]} [files] all of them when it names none
 */
async function suite(project, files = []) {
  say(`Running ${TESTS[project]}…`);
  const start = performance.now();
  const { passed, failed, skipped, output } = await vitest(project, files);
  if (failed > 0) process.stdout.write(output);
  count.passed += passed;
  count.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(
    `${failed === 0 ? 'ok    ' : 'FAILED'}  ${project}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped (their data is not here)` : ''}  (${seconds} s)`,
  );
}

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts of tests
 */

/**
 * The tests of a project, each attempted once.
 * @param {Project} project
 * @param {readonly string[]} files
 * @returns {Promise<Counts & { output: string }>}
 */
async function vitest(project, files) {
  mkdirSync(CACHE, { recursive: true });
  const report = join(CACHE, `${project}-${process.pid}.json`);
  const script = join(PROJECT, 'node_modules/vitest/vitest.mjs');
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ];
  const { status, output } = await runQuietly(process.execPath, [script, ...args]);
  const counts = existsSync(report)
    ? countsOf(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  rmSync(report, { force: true });
  // A run that ends badly is never green, whatever its report says.
  const failed = status !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed, output };
}

/**
 * A file whose set-up or end failed has no test that did: it counts as one that failed.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
function countsOf({ testResults }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    const of = (/** @type {string} */ state) => assertionResults.filter((one) => one.status === state).length;
    counts.passed += of('passed');
    counts.failed += of('failed') || (status === 'failed' ? 1 : 0);
    counts.skipped += assertionResults.length - of('passed') - of('failed');
  }
  return counts;
}

/** True when a Chromium is there, or could be installed from the distribution. */
async function ensureChromium() {
  if (!findChromium() && !process.env.CHROMIUM) await aptInstall(['chromium'], 'Chromium', say);
  return findChromium() !== undefined;
}

async function checkAll() {
  if (!isNodeRecent()) {
    say(words.oldNode(process.versions.node));
    count.failed++;
    return;
  }
  if (!(await ensureInstalled({ say, words }))) {
    count.failed++;
    return;
  }
  await step('types', () => tool('typescript/bin/tsc', ['--noEmit']));
  await step('lint', () => tool('oxlint/bin/oxlint', ['--deny-warnings']));
  await step('format', () => tool('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']));
  let built = false;
  await step('build', async () => {
    built = await ensureBuilt({ say, words });
    return built;
  });
  await suite('unit');
  notRun.push(...missingReaders());
  if (!(await ensureChromium())) {
    say(NO_CHROMIUM);
    count.failed++;
  } else if (built) {
    await suite('e2e');
    const { files, missing } = await ensureEngines(say);
    await suite('engines', files);
    notRun.push(...missing);
  } else {
    say('FAILED  e2e: nothing to test, the app is not built');
    count.failed++;
  }
}

await checkAll();
notRun.forEach(say);
say(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
