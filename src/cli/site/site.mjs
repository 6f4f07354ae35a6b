/** `npm run site`: makes a folder for any static host, with a home page, the app, the guide and the downloads. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILT, ensureBuilt } from '../setup/ensureBuilt.mjs';
import { ensureInstalled } from '../setup/ensureInstalled.mjs';
import { PROJECT } from '../setup/project.mjs';
import { runQuietly } from '../setup/run.mjs';
import { words as wordsOf } from '../setup/words.mjs';
import { SUMS_PATH } from './sitePlan.mjs';

const USAGE = 'Usage: npm run site [-- --out FOLDER]';
const say = (/** @type {string} */ sentence) => process.stdout.write(`${sentence}\n`);
const words = wordsOf();

/** @param {string} folder @returns {Map<string, Uint8Array>} */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]),
  );
}

/**
 * The small map of the home page, drawn by the app's own code.
 * @param {string} language
 */
async function pictureOf(language) {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-site-'));
  try {
    const [map, svg] = [join(PROJECT, `src/site/home/${language}.maillon.json`), join(folder, 'picture.svg')];
    const args = [join(PROJECT, 'src/cli/maillon.mjs'), 'convert', map, svg];
    const { status, output } = await runQuietly(process.execPath, args);
    if (status !== 0) throw new Error(output);
    return readFileSync(svg, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only a folder made by this command is ever deleted: one that contains anything else is left alone. @param {string} out */
function mayReplace(out) {
  return !existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, SUMS_PATH));
}

/** @returns {Promise<number>} exit status */
async function makeSite() {
  const { values } = parseArgs({ options: { out: { type: 'string', default: join(PROJECT, 'site') } } });
  const out = resolve(values.out);
  if (!mayReplace(out)) throw new Error(`${out} holds other files: name an empty folder.`);
  if (!(await ensureInstalled({ say, words })) || !(await ensureBuilt({ say, words }))) return 1;
  // Imported late: its packages may have been installed just now.
  const { siteFiles } = await import('./siteFiles.mjs');
  const pictures = { fr: await pictureOf('fr'), en: await pictureOf('en') };
  const files = siteFiles({ app: filesOf(BUILT), pictures });
  rmSync(out, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  say(`${relative(process.cwd(), out) || '.'}: ${files.size} files`);
  return 0;
}

try {
  process.exitCode = await makeSite();
} catch (error) {
  const misused = error instanceof TypeError && 'code' in error;
  process.stderr.write(`${misused ? USAGE : error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = misused ? 2 : 1;
}
