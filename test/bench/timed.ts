import { readFileSync } from 'node:fs';

/** Milliseconds of processor used so far: other programs on the machine do not count, threads of our own do. */
export function processorClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The same of this one thread, which is what whoever waits for it waits for: the machine's own helpers, which tidy its memory
 * on other processors meanwhile, do not count. Where the system does not say (it does on Linux), they do.
 */
export function threadClock(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return processorClock();
  }
}

/** Milliseconds that one call takes, by a clock. */
export function processorTime(run: () => unknown, clock = processorClock): number {
  const before = clock();
  run();
  return clock() - before;
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Calls that are too short for the clock are made several times in a row. */
const SHORT = 10;

/**
 * Median processor time of one call of each, in milliseconds: in turns, so that what disturbs one disturbs the other,
 * after a call that does not count (the machine's own compiler has then seen the code).
 */
export function mediansOf(calls: readonly (() => unknown)[], runs: number, warm = 1, clock = processorClock): number[] {
  for (let turn = 0; turn < warm; turn++) for (const call of calls) call();
  const repeats = calls.map((call) =>
    Math.max(1, Math.min(2000, Math.ceil(SHORT / Math.max(0.001, processorTime(call, clock))))),
  );
  const times = calls.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    calls.forEach((call, which) => {
      const count = repeats[which] ?? 1;
      const total = processorTime(() => {
        for (let turn = 0; turn < count; turn++) call();
      }, clock);
      times[which]?.push(total / count);
    });
  }
  return times.map(medianOf);
}
