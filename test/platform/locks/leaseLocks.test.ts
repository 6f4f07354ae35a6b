import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import { leaseLocks } from '../../../src/platform/locks/leaseLocks';
import { windowBefore } from '../../../src/platform/locks/windowBefore';
import { settled } from '../aWorld';

/** A browser without locks, with several windows; `sleeps` stops the timers of one. */
function aBrowser() {
  const store = new MemoryStore();
  const clock = { now: 0 };
  const beats: { owner: string; run: () => void }[] = [];
  const sleeping = new Set<string>();
  const window = (owner: string, before: string | null = null) =>
    leaseLocks({
      store,
      owner,
      before,
      now: () => clock.now,
      every: (_milliseconds, run) => {
        const beat = { owner, run };
        beats.push(beat);
        return () => void (beats.includes(beat) && beats.splice(beats.indexOf(beat), 1));
      },
    });
  const pass = async (seconds: number) => {
    for (let i = 0; i < seconds; i += 2) {
      clock.now += 2000;
      for (const { owner, run } of Array.from(beats)) if (!sleeping.has(owner)) run();
      await settled();
    }
  };
  return { window, pass, sleeping, store, clock };
}

describe('locks for browsers that have none', () => {
  it('are held by one window as long as it renews them, and freed when it lets go', async () => {
    const { window, pass } = aBrowser();
    const [a, b] = [window('a'), window('b')];
    const held = await a.take('map:1', () => {});
    expect(held).not.toBeNull();
    await pass(60);
    expect(await b.take('map:1', () => {})).toBeNull();
    expect(await b.take('map:2', () => {})).not.toBeNull();
    held?.release();
    await settled();
    expect(await b.take('map:1', () => {})).not.toBeNull();
  });

  it('are taken back at once by the same window when its page is reloaded, and by no other', async () => {
    const { window } = aBrowser();
    await window('a').take('map:1', () => {});
    expect(await window('b', 'c').take('map:1', () => {})).toBeNull();
    const held = await window('a2', 'a').take('map:1', () => {});
    expect(held).not.toBeNull();
    expect(await window('b').take('map:1', () => {})).toBeNull();
  });

  it('are not taken back by the copy of a window that is still there', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    };
    const page = new EventTarget();
    expect(windowBefore(storage, 'a', page)).toBeNull();
    // A copied window begins with what the other has.
    const copied = new Map(kept);
    expect(windowBefore({ ...storage, getItem: (key) => copied.get(key) ?? null }, 'b', new EventTarget())).toBeNull();
    page.dispatchEvent(new Event('pagehide'));
    page.dispatchEvent(new Event('pageshow'));
    expect(windowBefore(storage, 'c', new EventTarget())).toBeNull();
    page.dispatchEvent(new Event('pagehide'));
    expect(windowBefore(storage, 'd', new EventTarget())).toBe('a');
    expect(windowBefore(storage, 'e', new EventTarget())).toBeNull();
  });

  it('are taken by one of two windows that ask at once', async () => {
    const { window } = aBrowser();
    const [a, b] = [window('a'), window('b')];
    const holds = await Promise.all([a.take('map:1', () => {}), b.take('map:1', () => {})]);
    expect(holds.filter((hold) => hold !== null).length).toBe(1);
  });

  it('pass to who waits once the holder is gone', async () => {
    const { window, pass, sleeping } = aBrowser();
    await window('a').take('map:1', () => {});
    let taken = 0;
    window('b').await(
      'map:1',
      () => {
        taken += 1;
      },
      () => {},
    );
    await pass(10);
    expect(taken).toBe(0);
    sleeping.add('a');
    await pass(10);
    expect(taken).toBe(1);
  });

  it('are not freed by what the same window was given before', async () => {
    const { window, pass } = aBrowser();
    const [a, b] = [window('a'), window('b')];
    const lost: string[] = [];
    const first = await a.take('map:1', () => void lost.push('first'));
    await a.seize('map:1', () => void lost.push('second'));
    first?.release();
    await settled();
    expect(await b.take('map:1', () => {})).toBeNull();
    await pass(20);
    expect(await b.take('map:1', () => {})).toBeNull();
    expect(lost).toEqual([]);
  });

  it('are had again at once by the window that lets go of them', async () => {
    const { window } = aBrowser();
    const a = window('a');
    const first = await a.take('map:1', () => {});
    first?.release();
    expect(await a.take('map:1', () => {})).not.toBeNull();
  });

  it('can be taken from one that renews them in that moment', async () => {
    const { window, store, clock } = aBrowser();
    await window('a').take('map:1', () => {});
    const write = store.write.bind(store);
    let renewed = false;
    store.write = async (operations, condition) => {
      if (!renewed) {
        renewed = true;
        clock.now += 1;
        await write([{ put: 'leases', key: ['map:1'], value: { owner: 'a 1', until: clock.now + 6000 } }]);
      }
      return write(operations, condition);
    };
    await expect(window('b').seize('map:1', () => {})).resolves.toBeDefined();
  });

  it('tell the holder that it lost them when it wakes', async () => {
    const { window, pass, sleeping } = aBrowser();
    let lost = 0;
    await window('a').take('map:1', () => {
      lost += 1;
    });
    sleeping.add('a');
    await window('b').seize('map:1', () => {});
    sleeping.delete('a');
    await pass(4);
    expect(lost).toBe(1);
  });
});
