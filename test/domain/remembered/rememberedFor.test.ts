import { describe, expect, it } from 'vitest';
import { drained } from '../../../src/domain/drained';
import { rememberedStepsFor } from '../../../src/domain/remembered/rememberedFor';

describe('what is remembered in steps', () => {
  it('answers at once what it answered, and nothing that it left half-way', () => {
    let made = 0;
    const answer = rememberedStepsFor(function* (key: object, by: number) {
      yield;
      made += 1;
      return { key, by };
    });
    const key = {};
    // Left before its end.
    expect(answer(key, 1).next().done).toBe(false);
    expect(made).toBe(0);
    const first = drained(answer(key, 1));
    expect(answer(key, 1).next()).toEqual({ done: true, value: first });
    expect(made).toBe(1);
    expect(drained(answer(key, 2))).not.toBe(first);
    expect(drained(answer({}, 2)).by).toBe(2);
    expect(made).toBe(3);
  });
});
