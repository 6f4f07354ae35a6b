import { describe, expect, it } from 'vitest';
import { tailOver } from '../../../src/platform/copies/tail';
import type { StoredEntry } from '../../../src/platform/journal/stored';

const entry = (sequence: number, change = '{}'): StoredEntry => ({
  kind: 'do',
  policy: 'record',
  command: 'addActor',
  label: 'Une',
  sequence,
  epoch: 1,
  at: sequence,
  change,
});

function tail(texts = new Map<string, string>()) {
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
  return { texts, tail: tailOver(storage) };
}

describe('what was written after the second copy', () => {
  it('is kept by map, until a copy has it', () => {
    const { texts, tail: kept } = tail();
    expect([kept.add('a', [entry(1), entry(2)]), kept.add('a', [entry(3)]), kept.add('b', [entry(1)])]).toEqual([
      true,
      true,
      true,
    ]);
    expect(kept.read('a')).toEqual([entry(1), entry(2), entry(3)]);
    kept.cut('a', 2);
    expect([kept.read('a'), kept.read('b')]).toEqual([[entry(3)], [entry(1)]]);
    kept.cut('a', 3);
    kept.cut('b', Number.POSITIVE_INFINITY);
    expect(texts.size).toBe(0);
  });

  it('is said not to be kept where it is too long, or refused', () => {
    const { tail: kept } = tail();
    kept.add('a', [entry(1)]);
    expect(kept.add('a', [entry(2, 'x'.repeat(100_000))])).toBe(false);
    expect(kept.read('a')).toEqual([entry(1)]);
    const refusing = tailOver({ getItem: () => null, setItem: () => {}, removeItem: () => {} });
    expect([refusing.add('a', [entry(1)]), refusing.read('a')]).toEqual([false, []]);
  });

  it.each(['', 'null', '{}', '[1, null, {"sequence": 1}]', '[{'])('is nothing where it was damaged: %s', (text) => {
    const { texts, tail: kept } = tail();
    kept.add('a', [entry(1)]);
    for (const key of texts.keys()) texts.set(key, text);
    expect(kept.read('a')).toEqual([]);
  });
});
