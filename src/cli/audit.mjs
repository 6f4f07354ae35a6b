/**
 * `npm run audit`: known vulnerabilities of the packages in package-lock.json, and pinned versions that are young, as far as the registry
 * can be reached.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditSummary } from './setup/auditSummary.mjs';
import { PROJECT } from './setup/project.mjs';
import { releaseAges } from './setup/releaseAges.mjs';

/** Output of npm, whatever its status; '' without npm. @param {string[]} args @returns {Promise<string>} */
function asked(args) {
  return new Promise((resolve) => {
    const npm = spawn('npm', [...args, '--json'], { cwd: PROJECT, shell: process.platform === 'win32' });
    let said = '';
    npm.stdout.on('data', (part) => {
      said += String(part);
    });
    npm.on('error', () => resolve(''));
    npm.on('close', () => resolve(said));
  });
}

/** Release date of a version; `undefined` when there is no answer. @param {string} name @param {string} version */
async function publishedAt(name, version) {
  try {
    return JSON.parse(await asked(['view', name, 'time']))[version];
  } catch {
    return undefined;
  }
}

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
const { dependencies, devDependencies } = read('package.json');
const pinned = /** @type {Record<string, string>} */ ({ ...dependencies, ...devDependencies });
const published = new Map();
// One after the other: npm locks its cache, and the registry should get one request at a time.
for (const [name, version] of Object.entries(pinned)) published.set(name, await publishedAt(name, version));

const known = auditSummary(await asked(['audit']), read('package-lock.json'));
const ages = releaseAges(pinned, (name) => published.get(name), Date.now());
for (const line of [...known.lines, ...ages.lines]) process.stdout.write(`${line}\n`);
process.exitCode = Math.max(known.status, ages.status);
