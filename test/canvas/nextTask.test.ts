import { expect, it } from 'vitest';
import { nextTask } from '../../src/canvas/nextTask';

it('runs what is asked in a task of its own, in order, and not what was ended before', async () => {
  const done: string[] = [];
  nextTask(() => done.push('first'));
  const stop = nextTask(() => done.push('ended'));
  stop();
  await Promise.resolve();
  expect(done).toEqual([]);
  await new Promise<void>((resolve) => {
    nextTask(() => {
      done.push('second');
      nextTask(resolve);
    });
  });
  expect(done).toEqual(['first', 'second']);
  // Twice is once, and what ran can be ended without harm.
  stop();
});
