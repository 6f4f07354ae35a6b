/** Values that are sorted, or put together, at once: some milliseconds. */
const RUN = 4_000;

/**
 * The values in order, those that are equal as they came, as `toSorted` gives them: runs of them are sorted, then put
 * together two by two, with a step after each run. Few values are one step. Time O(n log n).
 */
export function* sortedInRuns<One extends object>(
  values: readonly One[],
  compare: (a: One, b: One) => number,
): Generator<void, readonly One[]> {
  let runs: One[][] = [];
  for (let from = 0; from < values.length || from === 0; from += RUN) {
    if (from > 0) yield;
    runs.push(values.slice(from, from + RUN).sort(compare));
  }
  while (runs.length > 1) {
    const longer: One[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* together(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* together<One extends object>(
  first: readonly One[],
  second: readonly One[],
  compare: (a: One, b: One) => number,
): Generator<void, One[]> {
  const both: One[] = [];
  const next = { first: 0, second: 0 };
  while (both.length < first.length + second.length) {
    addSome(both, first, second, next, compare);
    yield;
  }
  return both;
}

function addSome<One extends object>(
  both: One[],
  first: readonly One[],
  second: readonly One[],
  next: { first: number; second: number },
  compare: (a: One, b: One) => number,
): void {
  for (let added = 0; added < RUN; added++) {
    const one = first[next.first];
    const other = second[next.second];
    if (one !== undefined && (other === undefined || compare(one, other) <= 0)) {
      both.push(one);
      next.first += 1;
    } else if (other !== undefined) {
      both.push(other);
      next.second += 1;
    } else return;
  }
}
