import { nextTask } from '../../canvas/nextTask';

/** How long one turn may last, in milliseconds: between two of them the page answers. */
const TURN = 12;

/** Takes steps in turns until there is a result, which goes to `done`. Gives what ends it before. */
export function inTurns<Result>(steps: Generator<void, Result>, done: (result: Result) => void): () => void {
  let stop = (): void => undefined;
  const turn = (): void => {
    const start = performance.now();
    while (performance.now() - start < TURN) {
      const step = steps.next();
      if (step.done) return done(step.value);
    }
    stop = nextTask(turn);
  };
  stop = nextTask(turn);
  return () => stop();
}
