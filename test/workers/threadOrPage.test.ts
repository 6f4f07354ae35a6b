import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, type Thread } from '../../src/workers/connect';
import type { Serving } from '../../src/workers/protocol';
import { threadOrPage, type WorkerStart } from '../../src/workers/threadOrPage';
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

function client(startWorker: () => Thread | null) {
  const told = { loaded: 0, starts: [] as WorkerStart[] };
  const loadFunctions = async () => {
    told.loaded += 1;
    return API;
  };
  const start = () => threadOrPage({ startWorker, loadFunctions, onStart: (how) => told.starts.push(how) });
  return { told, ...connect<typeof API>(['double', 'steps', 'broken', 'same'], start) };
}

/** A worker that says nothing by itself; `fail` is what the browser says when it cannot be loaded. */
function silentWorker() {
  const heard = { message: [] as Listener[], error: [] as Listener[] };
  let ended = 0;
  const thread: Thread = {
    postMessage: () => {},
    addEventListener: (kind: 'message' | 'error', listener: Listener) => void heard[kind].push(listener),
    terminate: () => {
      ended += 1;
    },
  };
  const fail = () => heard.error.forEach((fault) => fault({ message: 'refused' } as unknown as MessageEvent));
  const say = (data: unknown) => heard.message.forEach((listener) => listener({ data } as MessageEvent));
  return { thread, fail, say, ended: () => ended };
}

type Listener = (event: MessageEvent) => void;

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
    expect(thread.told).toEqual({ loaded: 0, starts: [] });
  });

  it('tells of one that breaks down later, which is a fault and no refusal', async () => {
    const { started, start } = threadsHere(() => ({ ...API, double: () => new Promise(() => undefined) }));
    const thread = client(start);
    await thread.steps({}, 1);
    const call = thread.double({}, 1);
    started[0]?.fault('out of memory');
    await expect(call).rejects.toThrow('out of memory');
    expect(thread.told).toEqual({ loaded: 0, starts: [] });
  });
});

describe('a machine with much to do', () => {
  it('whose worker starts late has had the page do its work, and nothing is said of a refusal', async () => {
    const { thread: worker, say, ended } = silentWorker();
    const thread = client(() => worker);
    const call = thread.double({}, 4);
    vi.advanceTimersByTime(7_000);
    expect(await call).toBe(8);
    say({ kind: 'ready' });
    vi.advanceTimersByTime(60_000);
    expect(await thread.double({}, 5)).toBe(10);
    expect([thread.told.starts, ended()]).toEqual([['late', 'started'], 1]);
  });

  it('does without a worker where none is to be tried', async () => {
    const thread = client(() => null);
    expect(await thread.double({}, 4)).toBe(8);
    expect(thread.told).toEqual({ loaded: 1, starts: [] });
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
    expect(thread.told).toEqual({ loaded: 1, starts: ['refused'] });
  });

  it('by an error instead of a start: what was asked meanwhile is done', async () => {
    const { thread: worker, fail, ended } = silentWorker();
    const thread = client(() => worker);
    const call = thread.double({}, 4);
    fail();
    expect(await call).toBe(8);
    expect([thread.told.starts, ended()]).toEqual([['refused'], 1]);
  });

  it('by never starting one: what was asked is done after some seconds, what is asked next at once, and it is said once it is certain', async () => {
    const { thread: worker, ended } = silentWorker();
    const thread = client(() => worker);
    const call = thread.double({}, 4);
    vi.advanceTimersByTime(5_900);
    expect(thread.told.starts).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(await call).toBe(8);
    expect(await thread.double({}, 5)).toBe(10);
    expect([thread.told.starts, ended()]).toEqual([['late'], 0]);
    vi.advanceTimersByTime(30_000);
    expect([thread.told.starts, ended()]).toEqual([['late', 'refused'], 1]);
    expect(await thread.double({}, 6)).toBe(12);
  });

  it('is not waited for once whoever asked has left', async () => {
    const { thread: worker } = silentWorker();
    const thread = client(() => worker);
    const leaving = new AbortController();
    const call = thread.double({ signal: leaving.signal }, 4);
    leaving.abort(new Error('left'));
    await expect(call).rejects.toThrow('left');
    vi.advanceTimersByTime(60_000);
    expect(thread.told).toEqual({ loaded: 0, starts: [] });
  });
});
