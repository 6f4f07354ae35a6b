import { describe, expect, it } from 'vitest';
import { connect } from '../../src/workers/connect';
import type { Serving } from '../../src/workers/protocol';
import { threadsHere } from './threadsHere';

const API = {
  double: (_: Serving, value: number) => value * 2,
  steps: ({ onProgress }: Serving, count: number) => {
    for (let step = 1; step <= count; step++) onProgress(step / count);
    return 'done';
  },
  never: () => new Promise<string>(() => undefined),
  broken: (): string => {
    throw new Error('no such sheet');
  },
};

function threads() {
  const { started, start } = threadsHere(() => API);
  return { started, client: connect<typeof API>(['double', 'steps', 'never', 'broken'], start) };
}

describe('a thread', () => {
  it('is started at the first call, and answers each call with its own value', async () => {
    const { started, client } = threads();
    expect(started).toHaveLength(0);
    expect(await Promise.all([client.double({}, 2), client.double({}, 21)])).toEqual([4, 42]);
    expect(started).toHaveLength(1);
  });

  it('says how far it is', async () => {
    const { client } = threads();
    const said: number[] = [];
    expect(await client.steps({ onProgress: (done) => said.push(done) }, 4)).toBe('done');
    expect(said).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('gives the reason of what failed, and goes on', async () => {
    const { started, client } = threads();
    await expect(client.broken({})).rejects.toThrow('no such sheet');
    expect(await client.double({}, 3)).toBe(6);
    expect(started).toHaveLength(1);
  });

  it('is ended by whoever leaves a call; the next call starts another', async () => {
    const { started, client } = threads();
    const leaving = new AbortController();
    const call = client.never({ signal: leaving.signal });
    leaving.abort(new Error('left'));
    await expect(call).rejects.toThrow('left');
    expect(started.map(({ ended }) => ended)).toEqual([true]);
    expect(await client.double({}, 5)).toBe(10);
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('does not start for a call that was left before', async () => {
    const { started, client } = threads();
    await expect(client.never({ signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left');
    expect(started).toHaveLength(0);
  });

  it('that breaks down rejects every call that waits, with what it said', async () => {
    const { started, client } = threads();
    const calls = [client.never({}), client.never({})];
    started[0]?.fault('out of memory');
    for (const call of calls) await expect(call).rejects.toThrow('out of memory');
    expect(await client.double({}, 1)).toBe(2);
  });
});
