import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nextTask } from '../../src/platform/nextTask';
import { FILES_API } from '../../src/workers/filesApi';
import { inTurns } from '../../src/workers/inTurns';
import { madeFile } from '../bench/madeFiles';

/** A clock of the tests' own: turns are the same on every machine. */
let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Takes so many milliseconds for each of its steps. */
function* working(steps: number, milliseconds: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    now += milliseconds;
    yield;
  }
  return 'done';
}

/** How many tasks were done meanwhile. */
async function tasksDuring(work: Promise<unknown>): Promise<number> {
  const end = work.then(() => true);
  for (let tasks = 0; ; tasks++) {
    if (await Promise.race([end, nextTask().then(() => false)])) return tasks;
  }
}

it('long work is several tasks, each of many steps', async () => {
  const tasks = await tasksDuring(inTurns(working(50, 5)));
  // 250 ms: five turns.
  expect(tasks).toBeGreaterThanOrEqual(4);
  expect(tasks).toBeLessThanOrEqual(6);
});

it('short work is done at once, and gives what it gives', async () => {
  let isDone = false;
  void inTurns(working(3, 0)).then(() => (isDone = true));
  await Promise.resolve();
  await Promise.resolve();
  expect(isDone).toBe(true);
  expect(await inTurns(working(20, 5))).toBe('done');
});

it('what fails between two turns fails', async () => {
  function* failing(): Generator<void, never> {
    yield* working(20, 5);
    throw new Error('half-way');
  }
  await expect(inTurns(failing())).rejects.toThrow('half-way');
});

// The browser ends a thread between two of its tasks, or after two seconds.
it.each(['csv', 'xlsx', 'gexf', 'json'])(
  'the thread that reads a large file (%s) can be ended meanwhile',
  async (format) => {
    const files = [madeFile(format, 6000)];
    // Each step is a turn.
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 60));
    const serving = { onProgress: () => undefined };
    const asked = { language: 'fr', answers: new Map(), memory: null, review: 'whenAsked' } as const;
    expect(await tasksDuring(FILES_API.read(serving, files, asked))).toBeGreaterThan(20);
    expect(await tasksDuring(FILES_API.consider(serving, files, asked))).toBeGreaterThan(20);
  },
);
