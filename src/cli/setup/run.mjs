import { spawn } from 'node:child_process';
import { PROJECT } from './project.mjs';

/**
 * Runs a program in the project and waits for it. Returns its exit status, or 127 when it cannot be started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { stdio = 'inherit', env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: PROJECT, stdio, env, shell });
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/**
 * The same, with the output captured instead of shown.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runQuietly(program, args, { env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    const keep = (/** @type {Buffer} */ text) => {
      output += text.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ status: 127, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
