import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Ends the browser of this profile as a power cut would: it and all its children, at once. */
export function killBrowserOn(profile: string): void {
  const mine = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(`--user-data-dir=${profile}`);
      } catch {
        // It ended meanwhile.
        return false;
      }
    })
    .map(Number);
  const tree = mine.flatMap((pid) => [pid, ...childrenOf(pid)]);
  for (const pid of new Set(tree)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
}

function childrenOf(pid: number): number[] {
  try {
    const direct = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return direct.flatMap((child) => [child, ...childrenOf(child)]);
  } catch {
    return [];
  }
}

export const canKill = process.platform === 'linux' && execFileSync('uname').toString().trim() === 'Linux';
