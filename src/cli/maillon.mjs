/** `npm run -s maillon -- COMMAND …`: builds the command line if its sources changed, and runs it. */
import { ensureCommandLine } from './setup/ensureCommandLine.mjs';
import { ensureInstalled } from './setup/ensureInstalled.mjs';
import { words as wordsOf } from './setup/words.mjs';

/** Exit status used by no command: the program itself could not be prepared. */
const NOT_READY = 3;

const say = (/** @type {string} */ sentence) => process.stderr.write(`${sentence}\n`);
const words = wordsOf();

async function start() {
  if (!(await ensureInstalled({ say, words, toStandardError: true }))) return NOT_READY;
  const program = await ensureCommandLine({ say, words });
  if (program === undefined) return NOT_READY;
  const { main } = await import(program);
  return main(process.argv.slice(2));
}

process.exitCode = await start();
