import { Worker } from 'node:worker_threads';
import { measureQuickly } from '../../src/analysis/measureQuickly';
import { idsOf, rowsOf } from '../../src/analysis/rowsOf';
import type { AnalysisApi } from '../../src/workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../../src/workers/analysisFunctions';
import { type Client, connect, type Thread } from '../../src/workers/connect';
import { measureOnThreads } from '../../src/workers/measureOnThreads';
import { numberedGraph } from '../helpers/graphs';
import type { Line } from './line';
import { plantedGroups } from './madeGraphs';
import { medianOf } from './timed';

const SECTION = 'threads: time on the clock of measuring after an edit, two threads (ours) against one';

/** Other programs on the machine slow two threads down more than one. */
export async function threadLines(sizes: readonly number[]): Promise<Line[]> {
  const [first, second] = [thread(), thread()];
  const lines: Line[] = [];
  for (const size of sizes) {
    const graph = numberedGraph(size, plantedGroups(size, size));
    const { groups } = measureQuickly(graph, [], { version: 0, seed: 1 });
    const touched = idsOf(graph).slice(0, 2);
    const runs = size > 5000 ? 1 : size > 1000 ? 3 : 5;
    const on = (second: Client<AnalysisApi> | null) => () =>
      measureOnThreads([first.client, second], {}, graph, groups, { version: 0, seed: 1, touched });
    const [one = 0, two = 0] = await clockTimes([on(null), on(second.client)], runs);
    const note = runs === 1 ? 'one run' : `median of ${runs}`;
    const shown = { section: SECTION, size: `${size} / ${graph.size}`, unit: 'ms' as const };
    lines.push({ ...shown, what: 'measure, after an edit', ours: two, other: one, note });
    if (size > 1000) continue;
    const afresh = async () => {
      await first.end();
      return on(null)();
    };
    const [restarted = 0] = await clockTimes([afresh], runs);
    lines.push({ ...shown, what: '  in a thread that was ended by a newer edit', ours: restarted, other: one, note });
  }
  await Promise.all([first.end(), second.end()]);
  return lines;
}

/** Medians of milliseconds on the clock, in turns, after a call that does not count. */
async function clockTimes(calls: readonly (() => Promise<unknown>)[], runs: number): Promise<number[]> {
  const times = calls.map((): number[] => []);
  for (let run = runs > 1 ? -1 : 0; run < runs; run++) {
    for (const [which, call] of calls.entries()) {
      const before = performance.now();
      await call();
      if (run >= 0) times[which]?.push(performance.now() - before);
    }
  }
  return times.map(medianOf);
}

/** A thread of Node in place of one of the page's. */
function thread() {
  const client = connect<AnalysisApi>(ANALYSIS_FUNCTIONS, (): Thread => {
    const worker = new Worker(new URL('./analysisThread.js', import.meta.url));
    return {
      postMessage: (message) => worker.postMessage(message),
      addEventListener: (type: string, listener: (event: MessageEvent) => void) =>
        void worker.on(type, (data: unknown) => listener({ data } as MessageEvent)),
      terminate: () => void worker.terminate(),
    };
  });
  /** Leaves a call, as a newer edit does. */
  const end = async () => {
    const leaving = new AbortController();
    const call = client.planBetweenness({ signal: leaving.signal }, rowsOf(numberedGraph(2, [])), 0);
    leaving.abort(new Error('left'));
    await call.catch(() => undefined);
  };
  return { client, end };
}
