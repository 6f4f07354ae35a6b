import { spawn } from 'node:child_process';

/** @type {Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>} */
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/**
 * Opens an address in this computer's browser; calls `onFailure` when there is none.
 * @param {string} url
 * @param {() => void} onFailure
 */
export function openBrowser(url, onFailure) {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', onFailure);
  child.on('exit', (status) => {
    if (status) onFailure();
  });
  child.unref();
}
