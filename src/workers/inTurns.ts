import { nextTask } from '../platform/nextTask';

/** Milliseconds of a turn: a thread that was ended goes on to the end of the one that it is in. */
const TURN = 50;

/**
 * The result of long work of a thread that comes in short steps: as many of them as fit in a turn are one task, so that the
 * thread hears between two turns that it is ended. A turn costs a task: some microseconds.
 */
export async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  let end = performance.now() + TURN;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + TURN;
  }
}
