import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { webLocks } from '../../../src/platform/locks/webLocks';
import { settled } from '../aWorld';

interface Request {
  readonly clientId: string;
  readonly callback: LockGrantedCallback<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

async function later(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

/** Locks as the standard says them, as far as they are asked for: one holder a name, a queue, stealing, giving up. */
function lockManager(held: Map<string, Request>, queues: Map<string, Request[]>, clientId: string) {
  const grant = (name: string, request: Request) => {
    held.set(name, request);
    void Promise.resolve(request.callback({ name, mode: 'exclusive' })).then((value) => {
      request.resolve(value);
      if (held.get(name) !== request) return;
      held.delete(name);
      const next = queues.get(name)?.shift();
      if (next) grant(name, next);
    });
  };
  const request = (name: string, options: LockOptions, callback: LockGrantedCallback<unknown>) =>
    new Promise((resolve, reject) => {
      const mine: Request = { clientId, callback, resolve, reject };
      const holder = held.get(name);
      if (!holder) return grant(name, mine);
      if (options.ifAvailable) return void Promise.resolve(callback(null)).then(resolve);
      if (options.steal) {
        // Told a moment later: a window that slept has heard by then what it was given.
        void later(20).then(() => holder.reject(new DOMException('stolen', 'AbortError')));
        return grant(name, mine);
      }
      const queue = queues.get(name) ?? [];
      queues.set(name, [...queue, mine]);
      options.signal?.addEventListener('abort', () => {
        queues.set(
          name,
          (queues.get(name) ?? []).filter((one) => one !== mine),
        );
        reject(new DOMException('given up', 'AbortError'));
      });
    });
  const query = async () => ({ held: [...held].map(([name, one]) => ({ name, clientId: one.clientId })) });
  return { request, query };
}

describe('locks of the browser', () => {
  let windows = 0;
  const held = new Map<string, Request>();
  const queues = new Map<string, Request[]>();
  beforeEach(() => {
    held.clear();
    queues.clear();
  });
  afterEach(() => vi.unstubAllGlobals());
  /** Windows of one browser share its locks. */
  const window = () => {
    const clientId = `client ${(windows += 1)}`;
    vi.stubGlobal('navigator', { clientId, locks: lockManager(held, queues, clientId) });
    const locks = webLocks(clientId);
    if (!locks) throw new Error('no locks');
    return locks;
  };

  it('are not there on a page without HTTPS', () => {
    vi.stubGlobal('navigator', {});
    expect(webLocks('window')).toBeNull();
  });

  it('are held by one window until it lets go', async () => {
    const held = await window().take('map:1', () => {});
    expect(held).not.toBeNull();
    expect(await window().take('map:1', () => {})).toBeNull();
    expect(await window().take('map:2', () => {})).not.toBeNull();
    held?.release();
    await settled();
    expect(await window().take('map:1', () => {})).not.toBeNull();
  });

  it('pass to who waits, unless they wait no more', async () => {
    const held = await window().take('map:1', () => {});
    const taken: string[] = [];
    const lost = () => void taken.push('lost');
    const stop = window().await('map:1', () => void taken.push('first'), lost);
    window().await('map:1', () => void taken.push('second'), lost);
    stop();
    await settled();
    expect(taken).toEqual([]);
    held?.release();
    await settled();
    expect(taken).toEqual(['second']);
  });

  it('are told to be lost first to a window that slept while it was given them and lost them again', async () => {
    const holder = await window().take('map:1', () => {});
    const told: string[] = [];
    const asleep = window();
    const { clientId } = navigator as unknown as { readonly clientId: string };
    asleep.await(
      'map:1',
      () => void told.push('taken'),
      () => void told.push('lost'),
    );
    const other = window();
    holder?.release();
    while (held.get('map:1')?.clientId !== clientId) await Promise.resolve();
    await other.seize('map:1', () => void told.push('other lost'));
    await settled();
    expect(told.slice(0, 2)).toEqual(['lost', 'taken']);
    expect(told).not.toContain('other lost');
  });

  it('tell their holder when they are taken from it, and nobody else', async () => {
    const lost: string[] = [];
    await window().take('map:1', () => void lost.push('holder'));
    const seized = await window().seize('map:1', () => void lost.push('taker'));
    await settled();
    expect(lost).toEqual(['holder']);
    expect(await window().take('map:1', () => {})).toBeNull();
    seized.release();
    await settled();
    expect(lost).toEqual(['holder']);
  });
});
