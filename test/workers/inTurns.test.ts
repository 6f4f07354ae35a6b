import { expect, it } from 'vitest';
import { nextTask } from '../../src/platform/nextTask';
import { FILES_API } from '../../src/workers/filesApi';
import { inTurns } from '../../src/workers/inTurns';
import { madeFile } from '../bench/madeFiles';

/** Works for so many milliseconds at each of its steps. */
function* working(steps: number, milliseconds: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    for (const end = performance.now() + milliseconds; performance.now() < end; );
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
  expect(tasks).toBeGreaterThan(2);
  expect(tasks).toBeLessThan(30);
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
    const files = [madeFile(format, 20_000)];
    const serving = { onProgress: () => undefined };
    const asked = { language: 'fr', answers: new Map(), memory: null, review: 'whenAsked' } as const;
    expect(await tasksDuring(FILES_API.read(serving, files, asked))).toBeGreaterThan(3);
    expect(await tasksDuring(FILES_API.consider(serving, files, asked))).toBeGreaterThan(3);
  },
);
