/** `npm run readers`: installs LibreOffice, NetworkX, igraph, vobject and icalendar where that is possible, then has them read what we write. */
import { join } from 'node:path';
import { PROJECT } from '../../src/cli/setup/project.mjs';
import { run } from '../../src/cli/setup/run.mjs';
import { aptInstall } from '../aptInstall.mjs';
import { findCardReader, findImpress, findPython, missingReaders, PACKAGES } from './findReaders.mjs';

const say = (/** @type {string} */ sentence) => process.stdout.write(`${sentence}\n`);

if (!findPython()) await aptInstall(PACKAGES.graphs, 'NetworkX and igraph', say);
if (!findCardReader()) await aptInstall(PACKAGES.cards, 'vobject and icalendar', say);
if (!findImpress()) await aptInstall(PACKAGES.office, 'LibreOffice', say);
missingReaders().forEach(say);
const vitest = join(PROJECT, 'node_modules/vitest/vitest.mjs');
process.exitCode = await run(process.execPath, [vitest, 'run', '--project', 'unit', 'test/readers']);
