/**
 * `npm run references`: what each view looks like now is what it is to look like. Look at each that git says is another, before
 * it is kept.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '../../../src/cli/setup/project.mjs';

const vitest = join(PROJECT, 'node_modules/vitest/vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', '--project', 'e2e', 'test/e2e/eyes/references.spec.ts'], {
  cwd: PROJECT,
  stdio: 'inherit',
  env: { ...process.env, MAILLON_REFERENCES: 'write' },
});
child.on('close', (status) => {
  process.exitCode = status ?? 1;
});
