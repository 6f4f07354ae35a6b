/** `npm run audit`: known vulnerabilities of the packages in package-lock.json, where an advisory database can be reached. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditSummary } from './setup/auditSummary.mjs';
import { PROJECT } from './setup/project.mjs';

/** What npm says, whatever it thinks of it; '' without npm. @returns {Promise<string>} */
function asked() {
  return new Promise((resolve) => {
    const npm = spawn('npm', ['audit', '--json'], { cwd: PROJECT, shell: process.platform === 'win32' });
    let said = '';
    npm.stdout.on('data', (part) => {
      said += String(part);
    });
    npm.on('error', () => resolve(''));
    npm.on('close', () => resolve(said));
  });
}

const lock = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
const { lines, status } = auditSummary(await asked(), lock);
for (const line of lines) process.stdout.write(`${line}\n`);
process.exitCode = status;
