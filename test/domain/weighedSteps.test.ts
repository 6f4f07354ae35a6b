import { describe, expect, it } from 'vitest';
import { weighedSteps } from '../../src/domain/weighedSteps';

describe('steps by what is looked up', () => {
  const stepsOf = (weights: readonly number[]) => {
    const seen: number[] = [];
    const steps = [
      ...weighedSteps(
        weights,
        (weight) => weight,
        (weight) => seen.push(weight),
      ),
    ].length;
    expect(seen).toEqual(weights);
    return steps;
  };

  it('end after what is long, and after much that is short', () => {
    expect(stepsOf([10, 20, 30])).toBe(0);
    expect(stepsOf([9_000, 9_000])).toBe(2);
    expect(stepsOf(Array.from({ length: 1_000 }, () => 10))).toBe(2);
  });
});
