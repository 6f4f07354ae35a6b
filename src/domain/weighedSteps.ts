/** What is looked up between two steps: some milliseconds, several times that while other threads are at work. */
const STEP = 4_000;

/** As `eachSteps`, for records of which some take as long as thousands of others: `weigh` says how much is looked up for one. */
export function* weighedSteps<One>(
  records: Iterable<One>,
  weigh: (one: One) => number,
  act: (one: One) => void,
): Generator<void, void> {
  let done = 0;
  for (const one of records) {
    act(one);
    done += weigh(one);
    if (done < STEP) continue;
    done = 0;
    yield;
  }
}
