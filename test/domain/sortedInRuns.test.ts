import { describe, expect, it } from 'vitest';
import { drained } from '../../src/domain/drained';
import { sortedInRuns } from '../../src/domain/sortedInRuns';
import { seeded } from '../helpers/randomEdits';

interface One {
  readonly key: number;
  readonly came: number;
}

const byKey = (a: One, b: One) => a.key - b.key;

/** Many of which share a key, so that the order in which they came shows. */
function values(count: number): One[] {
  const random = seeded(count + 1);
  return Array.from({ length: count }, (_, came) => ({ key: Math.floor(random() * (count / 3)), came }));
}

describe('values that are sorted in runs', () => {
  it.each([0, 1, 2, 3_999, 4_000, 4_001, 8_000, 20_500])('are as they would be when sorted at once: %i', (count) => {
    const some = values(count);
    const before = [...some];
    expect(drained(sortedInRuns(some, byKey))).toEqual(some.toSorted(byKey));
    expect(some).toEqual(before);
  });

  it('are one step when they are few, and many when they are not', () => {
    expect([...sortedInRuns(values(4_000), byKey)]).toHaveLength(0);
    expect([...sortedInRuns(values(40_000), byKey)].length).toBeGreaterThan(30);
  });
});
