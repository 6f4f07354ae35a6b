/** Records between two steps: some milliseconds of work, whatever is done with each. */
const RECORDS = 256;

/** Does something with each record, in steps: whoever runs them may do something else, or stop, between two. */
export function* eachSteps<One>(records: Iterable<One>, act: (one: One) => void): Generator<void, void> {
  let done = 0;
  for (const one of records) {
    act(one);
    if (++done % RECORDS === 0) yield;
  }
}
