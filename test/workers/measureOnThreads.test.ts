import { describe, expect, it } from 'vitest';
import { measure } from '../../src/analysis/measure';
import { idsOf, rowsOf } from '../../src/analysis/rowsOf';
import type { GroupId } from '../../src/domain/brand';
import type { KeptGroup } from '../../src/domain/keptGroup';
import { type AnalysisApi, analysisApi } from '../../src/workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../../src/workers/analysisFunctions';
import { connect } from '../../src/workers/connect';
import { measureOnThreads } from '../../src/workers/measureOnThreads';
import { numberedGraph } from '../helpers/graphs';
import { threadsHere } from './threadsHere';

const OPTIONS = { version: 5, seed: 1, touched: [] };

/** Three ties each, in rings: nothing folds, all is to be searched. */
function ringed(size: number) {
  return numberedGraph(
    size,
    Array.from({ length: size }, (_, vertex) =>
      [1, 7, 11].map((step): [number, number] => [vertex, (vertex * step + step * step) % size]),
    ).flat(),
  );
}

function thread(functions: () => AnalysisApi = analysisApi) {
  const { started, start } = threadsHere(functions);
  return { started, client: connect<AnalysisApi>(ANALYSIS_FUNCTIONS, start) };
}

/** Generous: machines that run tests are busy. */
const PATIENCE = { timeout: 60_000 };

describe('measuring on two threads', PATIENCE, () => {
  const large = ringed(1560);
  /** With the map, so that no test waits for a search of groups. */
  const kept: KeptGroup[] = [{ id: 'all' as GroupId, colour: 1, members: idsOf(large) }];
  const expected = measure(large, kept, OPTIONS);
  const ask = ({ client }: ReturnType<typeof thread>) => client.planBetweenness({}, rowsOf(large), OPTIONS.version);

  it('gives what one thread gives, to the last bit, and both have searched', async () => {
    const [first, second] = [thread(), thread()];
    const found = await measureOnThreads([first.client, second.client], {}, large, kept, OPTIONS);
    expect(found).toEqual(expected);
    // Groups, plan and a part at least; plan and a part at least.
    expect(first.started[0]!.asked).toBeGreaterThan(2);
    expect(second.started[0]!.asked).toBeGreaterThan(1);
  });

  it.each(['one thread', 'two threads'])('tells groups while go-betweens are still searched, on %s', async (on) => {
    const told: number[] = [];
    let share = 0;
    const calling = {
      onProgress: (now: number) => {
        share = now;
      },
      onQuickly: ({ groups }: { readonly groups: readonly KeptGroup[] }) => void told.push(groups.length, share),
    };
    const second = on === 'one thread' ? null : thread().client;
    const found = await measureOnThreads([thread().client, second], calling, large, kept, OPTIONS);
    expect(told).toHaveLength(2);
    expect(told[0]).toBe(found.groups.length);
    expect(told[1]).toBeLessThan(1);
  });

  it('searches on the first thread once what was told of the groups is done with them', async () => {
    let done = () => {};
    const first = thread();
    const found = measureOnThreads(
      [first.client, null],
      { onQuickly: () => new Promise((resolve) => (done = resolve)) },
      large,
      kept,
      OPTIONS,
    );
    // It answers in the order in which it is asked: the groups were found, and nothing was asked between.
    await ask(first);
    expect(first.started[0]!.asked).toBe(1 + 1);
    done();
    expect(await found).toEqual(expected);
  });

  it('leaves a small map to one thread: the other is not even started', async () => {
    const small = ringed(300);
    const [first, second] = [thread(), thread()];
    expect(await measureOnThreads([first.client, second.client], {}, small, [], OPTIONS)).toEqual(
      measure(small, [], OPTIONS),
    );
    expect(second.started).toHaveLength(0);
  });

  it('does with one thread where there is one processor', async () => {
    const { client } = thread();
    expect(await measureOnThreads([client, null], {}, large, kept, OPTIONS)).toEqual(expected);
  });

  it('tells how far the whole search is, never going back, up to the end', async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    await measureOnThreads([thread().client, thread().client], { onProgress }, large, kept, OPTIONS);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1, 9);
  });

  it('ends both threads when it is left; the next measuring starts others and answers', async () => {
    const [first, second] = [thread(), thread()];
    const both = [first.client, second.client] as const;
    const leaving = new AbortController();
    const call = measureOnThreads(both, { signal: leaving.signal }, large, kept, OPTIONS);
    leaving.abort(new Error('superseded by a newer edit'));
    await expect(call).rejects.toThrow('superseded');
    expect([...first.started, ...second.started].map(({ ended }) => ended)).toEqual([true, true]);
    const newer = { ...OPTIONS, version: 6 };
    expect(await measureOnThreads(both, {}, large, kept, newer)).toEqual({ ...expected, version: 6 });
    expect([first.started.length, second.started.length]).toEqual([2, 2]);
  });

  it('fails when one of them does, with its reason, and the other takes no further part', async () => {
    const broken = thread(() => ({
      ...analysisApi(),
      betweennessOfPart: () => {
        throw new Error('out of memory');
      },
    }));
    const first = thread();
    await expect(measureOnThreads([first.client, broken.client], {}, large, kept, OPTIONS)).rejects.toThrow(
      'out of memory',
    );
    const asking = 4;
    for (let time = 0; time < asking; time++) await ask(first);
    // Groups, plan, and one part that may have been under way: no other came between what is asked here.
    expect(first.started[0]!.asked).toBeLessThanOrEqual(3 + asking);
  });

  it('refuses a part of a version that was not sent', async () => {
    const { client } = thread();
    await client.planBetweenness({}, rowsOf(large), 1);
    await expect(client.betweennessOfPart({}, 2, 0)).rejects.toThrow('no plan of version 2');
  });
});
