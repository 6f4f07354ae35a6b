import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../../src/analysis/seededRandom';
import { runs, SOAK } from '../../runs';
import { mutated } from './mutate';
import type { Told } from './readingThread';
import { wholeFiles } from './wholeFiles';

/** How many spoilt files are opened; the seed of each is its number. */
const FILES = Number(process.env.MAILLON_FILES ?? runs(300, 20_000));
const FIRST = Number(process.env.MAILLON_FIRST ?? 0);
/** Against hanging: some thirty times what the slowest takes on a quiet machine. */
const HANGS = 60_000;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-'));
  // A thread of its own, so that one that hangs can be ended and named.
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: resolve(import.meta.dirname, 'readingThread.ts'), outDir: join(folder, 'thread'), minify: false },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(`${FILES} spoilt files are refused with a word or give a sound map: none hangs, none throws`, async () => {
  const whole = await wholeFiles();
  let thread = startThread();
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  let slowest = { milliseconds: 0, what: '' };
  for (let seed = FIRST; seed < FIRST + FILES; seed++) {
    const { name, bytes } = whole[seed % whole.length] ?? { name: '', bytes: new Uint8Array() };
    const spoilt = mutated(bytes, seededRandom(seed));
    const what = `seed ${seed} of ${name}`;
    const told = await toldOf(thread, { name, bytes: spoilt });
    if (!told) {
      void thread.terminate();
      thread = startThread();
    }
    outcomes.set(told?.outcome ?? 'hung', (outcomes.get(told?.outcome ?? 'hung') ?? 0) + 1);
    if (told && told.milliseconds > slowest.milliseconds) slowest = { milliseconds: told.milliseconds, what };
    if (told && told.wrong === undefined) continue;
    wrong.push(`${what}: ${told?.wrong ?? `no answer within ${HANGS} ms`}`);
    if (SOAK) writeFileSync(join(tmpdir(), `maillon-seed-${seed}-${name}`), spoilt);
    if (wrong.length === 10) break;
  }
  await thread.terminate();
  if (SOAK) {
    const counts = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
    console.log(`${FILES} files: ${counts}; the slowest took ${Math.round(slowest.milliseconds)} ms (${slowest.what})`);
  }
  expect(wrong).toEqual([]);
  // Spoilt enough, and not all to nothing.
  expect(outcomes.get('error')).toBeGreaterThan(FILES / 20);
  expect((outcomes.get('warn') ?? 0) + (outcomes.get('ok') ?? 0)).toBeGreaterThan(FILES / 20);
});

function startThread(): Worker {
  return new Worker(join(folder, 'thread/readingThread.js'));
}

/** `undefined` when no answer comes. */
async function toldOf(thread: Worker, file: { name: string; bytes: Uint8Array }): Promise<Told | undefined> {
  thread.postMessage(file);
  try {
    const [told] = (await once(thread, 'message', { signal: AbortSignal.timeout(HANGS) })) as [Told];
    return told;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  }
}
