/** How long one turn may last, in milliseconds: between two of them the page answers. */
const TURN = 12;

/** Takes steps in turns until there is a result, which goes to `done`. Gives what ends it before. */
export function inTurns<Result>(steps: Generator<void, Result>, done: (result: Result) => void): () => void {
  let timer = 0;
  const turn = (): void => {
    const start = performance.now();
    while (performance.now() - start < TURN) {
      const step = steps.next();
      if (step.done) return done(step.value);
    }
    timer = window.setTimeout(turn, 0);
  };
  timer = window.setTimeout(turn, 0);
  return () => window.clearTimeout(timer);
}
