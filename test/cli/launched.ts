import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const PROJECT = resolve(import.meta.dirname, '../..');
export const HAUT_VALLON = ['acteurs.csv', 'liens.csv'].map((file) =>
  join(PROJECT, 'fixtures/networks/haut-vallon', file),
);

/** Runs the launcher as anyone does, in a process of its own. */
export function launched(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, 'src/cli/maillon.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}

/** The one JSON document of standard output. */
export function launchedJson(...args: string[]): unknown {
  const { stdout, stderr } = launched(...args, '--json');
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
