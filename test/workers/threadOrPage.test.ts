import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, type Thread } from '../../src/workers/connect';
import type { Serving } from '../../src/workers/protocol';
import { threadOrPage } from '../../src/workers/threadOrPage';
import { threadsHere } from './threadsHere';

const API = {
  double: (_: Serving, value: number) => value * 2,
  steps: ({ onProgress }: Serving, count: number) => {
    for (let step = 1; step <= count; step++) onProgress(step / count);
    return 'done';
  },
  broken: (): string => {
    throw new Error('no such sheet');
  },
  same: (_: Serving, value: object) => value,
};

function client(startWorker: () => Thread) {
  const told = { loaded: 0, refused: 0 };
  const loadFunctions = async () => {
    told.loaded += 1;
    return API;
  };
  const onRefused = () => {
    told.refused += 1;
  };
  const start = () => threadOrPage({ startWorker, loadFunctions, onRefused });
  return { told, ...connect<typeof API>(['double', 'steps', 'broken', 'same'], start) };
}

/** A worker that never says anything; `fail` is what the browser says when it cannot be loaded. */
function silentWorker() {
  const faults: ((event: MessageEvent) => void)[] = [];
  let ended = 0;
  const thread: Thread = {
    postMessage: () => {},
    addEventListener: (kind: string, listener: (event: MessageEvent) => void) => {
      if (kind === 'error') faults.push(listener);
    },
    terminate: () => {
      ended += 1;
    },
  };
  const fail = () => faults.forEach((fault) => fault({ message: 'refused' } as unknown as MessageEvent));
  return { thread, fail, ended: () => ended };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('a browser that gives workers', () => {
  it('has them do the work, and the page none of it', async () => {
    const { started, start } = threadsHere(() => API);
    const thread = client(start);
    expect(await thread.double({}, 21)).toBe(42);
    vi.advanceTimersByTime(60_000);
    expect(await thread.double({}, 2)).toBe(4);
    expect(started.map(({ asked }) => asked)).toEqual([2]);
    expect(thread.told).toEqual({ loaded: 0, refused: 0 });
  });

  it('tells of one that breaks down later, which is a fault and no refusal', async () => {
    const { started, start } = threadsHere(() => ({ ...API, double: () => new Promise(() => undefined) }));
    const thread = client(start);
    await thread.steps({}, 1);
    const call = thread.double({}, 1);
    started[0]?.fault('out of memory');
    await expect(call).rejects.toThrow('out of memory');
    expect(thread.told).toEqual({ loaded: 0, refused: 0 });
  });
});

describe('a browser that refuses workers', () => {
  it('by having none, or throwing: the page does the work, as a worker would', async () => {
    const thread = client(() => {
      throw new ReferenceError('Worker is not defined');
    });
    const said: number[] = [];
    expect(await thread.double({}, 21)).toBe(42);
    expect(await thread.steps({ onProgress: (done) => said.push(done) }, 2)).toBe('done');
    expect(said).toEqual([0.5, 1]);
    await expect(thread.broken({})).rejects.toThrow('no such sheet');
    // What it is given and gives are copies, as between threads: nothing is changed under the page.
    const given = { name: 'Zoé' };
    const back = await thread.same({}, given);
    expect(back).toEqual(given);
    expect(back).not.toBe(given);
    expect(thread.told).toEqual({ loaded: 1, refused: 1 });
  });

  it('by an error instead of a start: what was asked meanwhile is done', async () => {
    const { thread: worker, fail, ended } = silentWorker();
    const thread = client(() => worker);
    const call = thread.double({}, 4);
    fail();
    expect(await call).toBe(8);
    expect([thread.told.refused, ended()]).toEqual([1, 1]);
  });

  it('by never starting one: what was asked is done after some seconds, and what is asked next at once', async () => {
    const { thread: worker, ended } = silentWorker();
    const thread = client(() => worker);
    const call = thread.double({}, 4);
    vi.advanceTimersByTime(5_900);
    expect(thread.told.refused).toBe(0);
    vi.advanceTimersByTime(200);
    expect(await call).toBe(8);
    expect(await thread.double({}, 5)).toBe(10);
    expect([thread.told.refused, ended()]).toEqual([1, 1]);
  });

  it('is not waited for once whoever asked has left', async () => {
    const { thread: worker } = silentWorker();
    const thread = client(() => worker);
    const leaving = new AbortController();
    const call = thread.double({ signal: leaving.signal }, 4);
    leaving.abort(new Error('left'));
    await expect(call).rejects.toThrow('left');
    vi.advanceTimersByTime(60_000);
    expect(thread.told).toEqual({ loaded: 0, refused: 0 });
  });
});
