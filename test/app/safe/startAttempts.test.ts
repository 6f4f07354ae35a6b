import { describe, expect, it } from 'vitest';
import { beginStart } from '../../../src/app/safe/startAttempts';

/** Its locks are held until their page is gone. */
function aBrowser({ tellsWindows = true } = {}) {
  const texts = new Map<string, string>();
  const held = new Set<string>();
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
  const locks = {
    take: async (name: string) => {
      if (held.has(name)) return null;
      held.add(name);
      return { release: () => void held.delete(name) };
    },
  };
  const clock = { now: 1_000_000 };
  let ids = 0;
  const begin = () =>
    beginStart({
      storage,
      locks: tellsWindows ? locks : null,
      now: () => clock.now,
      newId: () => {
        ids += 1;
        return `p${ids}`;
      },
    });
  /** A start whose page is gone without a word, as after a crash. */
  const beginInVain = async () => {
    const attempt = await begin();
    held.clear();
    return attempt.inVain;
  };
  return { texts, clock, held, begin, beginInVain };
}

describe('starts that do not get the app to stand', () => {
  it('give way to a page without a map the third time', async () => {
    const { beginInVain } = aBrowser();
    expect([await beginInVain(), await beginInVain(), await beginInVain(), await beginInVain()]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('are not those of windows that start at the same time', async () => {
    const { begin, beginInVain } = aBrowser();
    const all = await Promise.all([begin(), begin(), begin(), begin()]);
    expect(all.map(({ inVain }) => inVain)).toEqual([false, false, false, false]);
    expect((await begin()).inVain).toBe(false);
    // Once they are gone without a word, they were in vain.
    await beginInVain();
    expect(await beginInVain()).toBe(true);
  });

  it('count at once when their page is left after a fault, though it may still be closing', async () => {
    const { begin } = aBrowser();
    (await begin()).failed();
    (await begin()).failed();
    expect((await begin()).inVain).toBe(true);
  });

  it('count in a browser that cannot tell which windows are open', async () => {
    const { begin } = aBrowser({ tellsWindows: false });
    expect([(await begin()).inVain, (await begin()).inVain, (await begin()).inVain]).toEqual([false, false, true]);
  });

  it('are forgotten once one of them stands, which then holds nothing', async () => {
    const { begin, beginInVain, held } = aBrowser();
    await beginInVain();
    const standing = await begin();
    standing.stands();
    expect(held.size).toBe(0);
    // Left later on, after a fault of another kind: it stood.
    standing.failed();
    expect([await beginInVain(), await beginInVain()]).toEqual([false, false]);
  });

  it('count for five minutes, and not when the clock was put back', async () => {
    const { beginInVain, clock } = aBrowser();
    await beginInVain();
    await beginInVain();
    clock.now += 6 * 60_000;
    expect(await beginInVain()).toBe(false);
    await beginInVain();
    clock.now -= 60 * 60_000;
    expect(await beginInVain()).toBe(false);
  });

  it('are not confused by what others left in their place', async () => {
    const { beginInVain, texts } = aBrowser();
    for (const text of ['{', '{"a":1}', '["x",null,{}]', '[1,2,3]', '[{"at":1,"id":4}]']) {
      texts.set('maillon.starts', text);
      expect(await beginInVain()).toBe(false);
    }
  });
});
