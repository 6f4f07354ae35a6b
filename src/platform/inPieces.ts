/**
 * The result of long work that comes in steps: each of them is a task of its own, so that the page answers between two. Work
 * of one step is done at once, and so are steps that together take less than `together` milliseconds.
 */
export async function inPieces<Result>(steps: Generator<void, Result>, together = 0): Promise<Result> {
  for (let start = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < together) continue;
    await nextTask();
    start = performance.now();
  }
}

/** A message to oneself: timers of a page that is hidden are asked once a second only. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
