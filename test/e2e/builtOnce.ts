import { ensureBuilt } from '../../src/cli/setup/ensureBuilt.mjs';
import { words } from '../../src/cli/setup/words.mjs';

/** Before the first file, for all of them: a build that takes the place of another one takes its parts from under a page. */
export default async function builtOnce(): Promise<void> {
  const said: string[] = [];
  const built = await ensureBuilt({ say: (sentence) => said.push(sentence), words: words('en') });
  if (!built) throw new Error(said.join('\n'));
}
