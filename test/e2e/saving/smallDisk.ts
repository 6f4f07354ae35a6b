import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file system of its own, to be filled to the brim: nothing else on this machine notices. A profile of Chromium has on it the databases of
 * pages, and nothing else: Chromium 156 crashes when there is no room for the index of private files (`SandboxDirectoryDatabase`).
 */
export interface SmallDisk {
  readonly profile: string;
  /** Takes all room that is left, but for this many bytes. */
  readonly fill: (left?: number) => void;
  /** Gives all of it back. */
  readonly empty: () => void;
  readonly remove: () => Promise<void>;
}

/** Only root may mount one. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

const BLOCK = 4096;

export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const around = await mkdtemp(join(tmpdir(), 'small-disk-'));
  const [folder, profile] = [join(around, 'disk'), join(around, 'profile')];
  await mkdir(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  await mkdir(join(profile, 'Default'), { recursive: true });
  await mkdir(join(folder, 'IndexedDB'));
  await symlink(join(folder, 'IndexedDB'), join(profile, 'Default', 'IndexedDB'));
  const fillers: string[] = [];
  const fill = (left = 0) => {
    const file = join(folder, `filler-${fillers.length}`);
    fillers.push(file);
    const opened = openSync(file, 'w');
    try {
      for (const size of [1_048_576, BLOCK]) writeUntilFull(opened, Buffer.alloc(size, 1));
    } finally {
      closeSync(opened);
    }
    if (left > 0) execFileSync('truncate', ['-s', `-${left}`, file]);
  };
  return {
    profile,
    fill,
    empty: () => fillers.splice(0).forEach((file) => rmSync(file, { force: true })),
    remove: async () => {
      execFileSync('umount', ['-l', folder]);
      await rm(around, { recursive: true, force: true });
    },
  };
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
