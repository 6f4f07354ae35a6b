import { nextTask } from './nextTask';

/**
 * The result of long work that comes in steps: each of them is a task of its own, so that the page answers between two. Work
 * of one step is done at once, and so are steps that together take less than `together` milliseconds.
 */
export async function inPieces<Result>(steps: Generator<unknown, Result>, together = 0): Promise<Result> {
  for (let start = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < together) continue;
    await nextTask();
    start = performance.now();
  }
}
