import { serveFolder } from './staticServer.mjs';

const TRIES = 50;

/**
 * Serves a folder on the first free port from `port` on; `undefined` when none of the next fifty is free.
 * @param {{ root: string, port: number, onTaken?: (port: number) => void }} options
 */
export async function serveOnFreePort({ root, port, onTaken }) {
  for (let candidate = port; candidate < Math.min(port + TRIES, 65_536); candidate++) {
    try {
      return await serveFolder({ root, port: candidate });
    } catch (error) {
      if (!isPortRefused(error)) throw error;
      onTaken?.(candidate);
    }
  }
  return undefined;
}

/** Taken by another program, or kept by the system. @param {unknown} error */
function isPortRefused(error) {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
