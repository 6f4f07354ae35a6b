/**
 * `npm run mutants`: puts small bugs in, one at a time, and says which of them no test sees. Places are drawn by seed over the
 * layers below; each is tried on a copy of the sources, by the unit tests that import the file, the nearest first.
 * Options: `--seed 1 --count 120 --from 0 --layers domain,store --near 40` (how many of these test files at most, beside those that
 * read everything).
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { parseAst } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
/** Test files run at once: most bugs are caught by the nearest. */
const BATCH = 4;
/** Tests that read many files, or draw many maps, whole: no name says what they reach, and they catch what nearer ones miss. */
const WIDE = [
  'test/formats/tables/quirks.test.ts',
  'test/formats/tables/otherHeadings.test.ts',
  'test/formats/tables/otherTerritories.test.ts',
  'test/formats/tables/inEnglish.test.ts',
  'test/formats/tables/fresh/fresh.test.ts',
  'test/cli/hautVallon.test.ts',
];
/** Milliseconds for these: what loops for ever is caught. */
const HANGS = 240_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '120' },
    from: { type: 'string', default: '0' },
    near: { type: 'string', default: '40' },
    layers: { type: 'string', default: 'analysis,domain,formats,picture,store,platform' },
  },
});

/** @param {string} pairs of words, `a b c d`: `a` for `b` and so on @returns {Record<string, string>} */
const exchanged = (pairs) => {
  const words = pairs.split(' ');
  return Object.fromEntries(words.map((word, at) => [word, words[at % 2 === 0 ? at + 1 : at - 1] ?? '']));
};
const SWAPPED = exchanged('< <= > >= === !== && || + - * / += -= ++ --');
const TWINS = exchanged('some every min max');

/** @typedef {{ file: string, line: number, start: number, end: number, text: string, was: string }} Mutant */
/** @typedef {{ type: string, start: number, end: number } & Record<string, any>} Node */

/** Every place where a bug can be put in, with the bug. @param {string} file @returns {Mutant[]} */
function mutantsOf(file) {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const found = /** @type {Mutant[]} */ ([]);
  const add = (/** @type {number} */ start, /** @type {number} */ end, /** @type {string} */ text) => {
    const line = code.slice(0, start).split('\n').length;
    found.push({ file, line, start, end, text, was: code.slice(start, end) });
  };
  const negated = (/** @type {Node} */ test) => add(test.start, test.end, `!(${code.slice(test.start, test.end)})`);
  const look = (/** @type {any} */ node) => {
    if (Array.isArray(node)) return node.forEach(look);
    if (typeof node?.type !== 'string') return;
    // Types do nothing; what is around a value of one does.
    if (/^TS(?!As|Satisfies|NonNull)/.test(node.type) || node.type === 'ImportDeclaration') return;
    const operator = SWAPPED[node.operator];
    if (/^(?:Binary|Logical|Assignment)Expression$/.test(node.type) && operator) {
      const at = code.indexOf(node.operator, node.left.end);
      // A text that is put together has no difference.
      const isText = node.operator === '+' && /['`]/.test(code.slice(node.start, node.end));
      if (!isText) add(at, at + node.operator.length, operator);
    }
    if (node.type === 'UpdateExpression' && !node.prefix) add(node.argument.end, node.end, operator ?? '');
    if (node.type === 'UnaryExpression' && node.operator === '!') add(node.start, node.start + 1, '');
    if (/^(?:If|While)Statement$|^ConditionalExpression$/.test(node.type)) negated(node.test);
    if (node.type === 'Literal' && typeof node.value === 'boolean') add(node.start, node.end, String(!node.value));
    if (node.type === 'Literal' && typeof node.value === 'number') add(node.start, node.end, `(${node.raw} + 1)`);
    if (node.type === 'ExpressionStatement' && node.expression.type === 'CallExpression')
      add(node.start, node.end, ';');
    if (node.type === 'ContinueStatement' || node.type === 'BreakStatement') add(node.start, node.end, ';');
    if (node.type === 'MemberExpression' && Object.hasOwn(TWINS, node.property.name))
      add(node.property.start, node.property.end, TWINS[node.property.name] ?? '');
    for (const [name, child] of Object.entries(node)) if (name !== 'typeAnnotation') look(child);
  };
  look(parseAst(code, { lang: 'ts' }).body);
  return found;
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). @param {number} seed */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {string} folder @param {RegExp} name */
function filesIn(folder, name) {
  const all = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return all
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => name.test(file))
    .sort();
}

/** By file, who imports it for more than a type. @returns {Map<string, string[]>} */
function importers() {
  const files = [...filesIn('src', /\.tsx?$/), ...filesIn('test', /\.tsx?$/)];
  const known = new Set(files);
  const by = /** @type {Map<string, string[]>} */ (new Map());
  for (const file of files) {
    const code = readFileSync(join(ROOT, file), 'utf8');
    for (const [, now, later] of code.matchAll(
      /^(?:import|export) (?!type )[^;']*from '(\.[^']+)'|import\('(\.[^']+)'\)/gm,
    )) {
      const at = relative(ROOT, resolve(ROOT, dirname(file), now ?? later ?? '')).replaceAll('\\', '/');
      const target = [at, `${at}.ts`, `${at}.tsx`, `${at}/index.ts`].find((one) => known.has(one));
      if (target) by.set(target, [...(by.get(target) ?? []), file]);
    }
  }
  return by;
}

/** Unit tests that import a file, the nearest first. @param {string} file @param {Map<string, string[]>} by */
function testsOf(file, by) {
  const seen = new Set([file]);
  for (const one of seen) for (const importer of by.get(one) ?? []) seen.add(importer);
  const name = basename(file, '.ts');
  // Beside its own tests, those of its folder and those that speak of it.
  const speaks = (/** @type {string} */ test) =>
    2 * Number(basename(test).startsWith(name)) +
    Number(dirname(test) === dirname(file).replace('src', 'test')) +
    Number(readFileSync(join(ROOT, test), 'utf8').includes(name));
  const tests = [...seen].filter((one) => /\.test\.tsx?$/.test(one) && !one.startsWith('test/e2e/'));
  tests.sort((a, b) => speaks(b) - speaks(a));
  const near = tests.slice(0, Number(values.near));
  const wide = WIDE.filter((test) => seen.has(test));
  const [first, later] = [near.slice(0, 2 * BATCH), near.slice(2 * BATCH)];
  return [...new Set([...first, ...wide, ...later])];
}

const folder = mkdtempSync(join(tmpdir(), 'maillon-mutants-'));
/** @type {import('node:child_process').ChildProcess | undefined} */
let tester;
/** With the processes that it started itself: killed alone, it would leave them running. */
const stop = () => {
  try {
    if (tester?.pid) process.kill(-tester.pid, 'SIGKILL');
  } catch {
    tester?.kill('SIGKILL');
  }
  tester = undefined;
};
process.on('exit', () => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

async function readyTester() {
  if (tester) return tester;
  tester = fork(join(ROOT, 'test/mutants/tester.mjs'), [folder], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(tester, 'message');
  return tester;
}

/** Whether a test passes, here, on the code as it is: one that needs more than this copy holds would catch every bug. */
const passes = /** @type {Map<string, boolean>} */ (new Map());

/**
 * The first test file that fails with this in place of the file, or `hangs`; nothing when all pass.
 * @param {string} file @param {string} code @param {readonly string[]} tests
 */
async function failing(file, code, tests) {
  let left = tests.filter((test) => passes.get(test) !== false);
  while (left.length > 0) {
    const batch = left.slice(0, BATCH);
    const failed = await failingAmong(file, code, batch);
    if (failed === '') left = left.slice(BATCH);
    else if (!batch.includes(failed)) return failed;
    else {
      if (!passes.has(failed)) passes.set(failed, (await failingAmong(file, soundCode(file), [failed])) === '');
      if (passes.get(failed)) return failed;
      left = left.filter((test) => test !== failed);
    }
  }
  return '';
}

/** @param {string} file */
const soundCode = (file) => readFileSync(join(ROOT, file), 'utf8');

/** @param {string} file @param {string} code @param {readonly string[]} tests @returns {Promise<string>} */
async function failingAmong(file, code, tests) {
  const running = await readyTester();
  running.send({ file, code, tests });
  const waits = new AbortController();
  const { signal } = waits;
  const answer = await Promise.race([
    once(running, 'message', { signal }).then(([failed]) => String(failed)),
    once(running, 'exit', { signal }).then(() => 'does not run'),
    setTimeout(HANGS, 'hangs', { signal }),
  ]);
  // Who lost stops listening: listeners of every mutant would pile up on the one tester.
  waits.abort();
  if (answer === 'hangs' || answer === 'does not run') {
    stop();
    cpSync(join(ROOT, file), join(folder, file));
  }
  return answer;
}

const all = values.layers
  .split(',')
  .flatMap((layer) => filesIn(`src/${layer}`, /(?<!\.d)\.ts$/))
  .flatMap(mutantsOf);
const random = seeded(Number(values.seed));
const drawn = all.map((mutant) => ({ mutant, at: random() })).sort((a, b) => a.at - b.at);
const from = Number(values.from);
for (const name of ['src', 'test', 'package.json', 'tsconfig.json', 'vite.config.ts', 'index.html'])
  cpSync(join(ROOT, name), join(folder, name), { recursive: true });
for (const name of ['node_modules', 'fixtures', 'public']) symlinkSync(join(ROOT, name), join(folder, name));

const by = importers();
let [caught, tried] = [0, 0];
for (const { mutant } of drawn.slice(from, from + Number(values.count))) {
  const { file, line, start, end, text, was } = mutant;
  const code = soundCode(file);
  const tests = testsOf(file, by);
  const catcher = await failing(file, code.slice(0, start) + text + code.slice(end), tests);
  tried += 1;
  if (catcher !== '') caught += 1;
  const change = `${was.replaceAll(/\s+/g, ' ').slice(0, 80)} → ${text.replaceAll(/\s+/g, ' ').slice(0, 80)}`;
  const fate = catcher === '' ? `SURVIVED ${tests.length} test files` : `caught by ${catcher}`;
  process.stdout.write(`${file}:${line}  ${change}  ${fate}\n`);
}
process.stdout.write(
  `${caught} of ${tried} caught (${Math.round((100 * caught) / tried)} %), of ${all.length} places\n`,
);
stop();
