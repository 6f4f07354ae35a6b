import { describe, expect, it } from 'vitest';
import { rememberedByNumbers } from '../../../src/domain/remembered/rememberedByNumbers';

function counting(most: number) {
  let made = 0;
  const remembered = rememberedByNumbers<number>(most);
  return { ask: (...numbers: number[]) => remembered(numbers, () => ++made) };
}

describe('what follows from numbers', () => {
  it('is made once for the same numbers', () => {
    const { ask } = counting(3);
    expect([ask(1, 2), ask(1, 2), ask(1, 2)]).toEqual([1, 1, 1]);
  });

  it('is made anew when one of them differs, or there are more', () => {
    const { ask } = counting(5);
    expect([ask(1, 2), ask(1, 3), ask(2, 2), ask(1, 2, 0), ask(1)]).toEqual([1, 2, 3, 4, 5]);
  });

  it('is never the same where something is no number', () => {
    const { ask } = counting(2);
    expect([ask(Number.NaN), ask(Number.NaN)]).toEqual([1, 2]);
  });

  it('is kept for the last few only', () => {
    const { ask } = counting(2);
    ask(1);
    ask(2);
    ask(3);
    expect([ask(3), ask(2), ask(1)]).toEqual([3, 2, 4]);
  });
});
