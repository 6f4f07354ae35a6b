import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { BUILT, ensureBuilt } from '../../src/cli/setup/ensureBuilt.mjs';
import { words } from '../../src/cli/setup/words.mjs';

export interface Served {
  /** Address of the app, with its sub-path, ending in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the app if its sources changed and serves it on a free port, under `base` (`/outils/carte/`). */
export async function serveBuilt(base = '/'): Promise<Served> {
  const said: string[] = [];
  const built = await ensureBuilt({ say: (sentence) => said.push(sentence), words: words('en') });
  if (!built) throw new Error(said.join('\n'));
  return serveFolder({ root: BUILT, port: 0, base });
}
