import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';

export interface Served {
  /** Address of the app, with its sub-path, ending in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the app, as `builtOnce` left it, on a free port, under `base` (`/outils/carte/`). Not compressed: for each of some
 * five hundred visits that took a second of the processor, and `test/cli/served.test.ts` sees to it.
 */
export function serveBuilt(base = '/'): Promise<Served> {
  return serveFolder({ root: BUILT, port: 0, base, smaller: false });
}
