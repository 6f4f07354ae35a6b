/** Runs a generator to its end without pausing, and returns its result. */
export function drained<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
