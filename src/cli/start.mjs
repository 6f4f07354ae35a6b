/** `npm start`: installs what is missing, rebuilds what changed, and serves the app on this computer. */
import { parseArgs } from 'node:util';
import { openBrowser } from './serve/openBrowser.mjs';
import { serveOnFreePort } from './serve/serveOnFreePort.mjs';
import { BUILT, ensureBuilt } from './setup/ensureBuilt.mjs';
import { ensureInstalled } from './setup/ensureInstalled.mjs';
import { isNodeRecent } from './setup/project.mjs';
import { words as wordsOf } from './setup/words.mjs';

const DEFAULT_PORT = 4725;
const words = wordsOf();
const say = (/** @type {string} */ sentence) => process.stdout.write(`${sentence}\n`);

/** @returns {{ port: number, open: boolean } | undefined} `undefined`: invalid options */
function options() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, open: { type: 'boolean', default: false } } });
    // `npm start --open`, without `--` in between, reaches us through the environment.
    const { npm_config_port: npmPort, npm_config_open: npmOpen } = process.env;
    const port = Number(values.port ?? (npmPort || DEFAULT_PORT));
    const open = values.open || npmOpen === 'true';
    return Number.isInteger(port) && port >= 0 && port < 65_536 ? { port, open } : undefined;
  } catch {
    return undefined;
  }
}

/** Exit status, or `undefined` while it serves. */
async function start() {
  const asked = options();
  if (!asked) {
    process.stderr.write(`${words.usage}\n`);
    return 2;
  }
  if (!isNodeRecent()) {
    process.stderr.write(`${words.oldNode(process.versions.node)}\n`);
    return 1;
  }
  if (!(await ensureInstalled({ say, words })) || !(await ensureBuilt({ say, words }))) return 1;
  const server = await serveOnFreePort({
    root: BUILT,
    port: asked.port,
    onTaken: (port) => say(words.portTaken(port)),
  });
  if (!server) {
    process.stderr.write(`${words.noPort}\n`);
    return 1;
  }
  say(words.serving(server.url));
  say(words.howToStop);
  if (asked.open) openBrowser(server.url, () => say(words.noBrowser));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => {
      void server.close().then(() => {
        say(words.stopped);
        process.exit(0);
      });
    });
  }
  return undefined;
}

const status = await start();
if (status !== undefined) process.exitCode = status;
