import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { webLocks } from '../../../src/platform/locks/webLocks';
import { settled } from '../aWorld';

interface Request {
  readonly callback: LockGrantedCallback<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Locks as the standard says them, as far as they are asked for: one holder a name, a queue, stealing, giving up. */
function lockManager() {
  const held = new Map<string, Request>();
  const queues = new Map<string, Request[]>();
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
      const mine: Request = { callback, resolve, reject };
      const holder = held.get(name);
      if (!holder) return grant(name, mine);
      if (options.ifAvailable) return void Promise.resolve(callback(null)).then(resolve);
      if (options.steal) {
        holder.reject(new DOMException('stolen', 'AbortError'));
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
  return { request };
}

describe('locks of the browser', () => {
  beforeEach(() => vi.stubGlobal('navigator', { locks: lockManager() }));
  afterEach(() => vi.unstubAllGlobals());
  /** Windows of one browser share its locks. */
  const window = () => {
    const locks = webLocks();
    if (!locks) throw new Error('no locks');
    return locks;
  };

  it('are not there on a page without HTTPS', () => {
    vi.stubGlobal('navigator', {});
    expect(webLocks()).toBeNull();
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
