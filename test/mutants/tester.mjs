/**
 * A process that keeps vitest at hand for one mutant after the other: started anew for each, it would take most of the time.
 * Told `{ file, code, tests }`, it answers with the first test file that fails, `''` when all pass.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createVitest } from 'vitest/node';

const [folder = ''] = process.argv.slice(2);
const vitest = await createVitest('test', {
  root: folder,
  watch: false,
  project: ['unit'],
  reporters: [{}],
  silent: true,
});
await vitest.standalone();
const [unit = vitest.getRootProject()] = vitest.projects;

/** @param {string} path @param {string} code */
function put(path, code) {
  writeFileSync(path, code);
  vitest.invalidateFile(path);
}

/** @param {readonly string[]} tests */
async function firstFailing(tests) {
  const paths = tests.map((test) => join(folder, test));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    paths.map((path) => unit.createSpecification(path)),
  );
  // Those of the mutants before are told as well.
  const failed = testModules.find((one) => paths.includes(one.moduleId) && !one.ok());
  if (failed) return relative(folder, failed.moduleId);
  return unhandledErrors.length > 0 ? 'does not run' : '';
}

process.on('message', async (/** @type {{ file: string, code: string, tests: string[] }} */ { file, code, tests }) => {
  const path = join(folder, file);
  const sound = readFileSync(path, 'utf8');
  put(path, code);
  const failing = await firstFailing(tests);
  put(path, sound);
  process.send?.(failing);
});
process.send?.('ready');
