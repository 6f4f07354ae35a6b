import { existsSync } from 'node:fs';
import { runQuietly } from '../src/cli/setup/run.mjs';

/**
 * Installs packages of Debian or Ubuntu, where we are root and it is one of these; else does nothing. What was said is shown
 * when it failed.
 * @param {readonly string[]} packages
 * @param {string} name of what they hold
 * @param {(sentence: string) => void} say
 */
export async function aptInstall(packages, name, say) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const list = packages.join(' ');
  say(`Installing ${name} (apt-get install ${list}): the first time only…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update', '-q'], { env });
  const { status, output } = await runQuietly(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    { env },
  );
  if (status !== 0) process.stdout.write(output);
}
