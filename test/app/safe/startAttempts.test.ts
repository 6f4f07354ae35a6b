import { describe, expect, it } from 'vitest';
import { beginStart } from '../../../src/app/safe/startAttempts';

function aBrowser() {
  const texts = new Map<string, string>();
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
  const clock = { now: 1_000_000 };
  return { texts, clock, begin: () => beginStart(storage, () => clock.now) };
}

describe('starts that do not get the app to stand', () => {
  it('give way to a page without a map the third time', () => {
    const { begin } = aBrowser();
    expect([begin(), begin(), begin(), begin()].map(({ inVain }) => inVain)).toEqual([false, false, true, true]);
  });

  it('are forgotten once one of them stands', () => {
    const { begin } = aBrowser();
    begin();
    begin().stands();
    expect([begin(), begin()].map(({ inVain }) => inVain)).toEqual([false, false]);
  });

  it('count for five minutes, and not when the clock was put back', () => {
    const { begin, clock } = aBrowser();
    begin();
    begin();
    clock.now += 6 * 60_000;
    expect(begin().inVain).toBe(false);
    begin();
    clock.now -= 60 * 60_000;
    expect(begin().inVain).toBe(false);
  });

  it('are not confused by what others left in their place', () => {
    const { begin, texts } = aBrowser();
    for (const text of ['{', '{"a":1}', '["x",null,{}]']) {
      texts.set('maillon.starts', text);
      expect(begin().inVain).toBe(false);
    }
  });
});
