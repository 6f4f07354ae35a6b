import { assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { circlePath } from '../../src/picture/marks/shape';

it('a circle is as wide as two of its radii, however its place is rounded', () => {
  const place = integer({ min: -2_000_000, max: 2_000_000 }).map((thousandths) => thousandths / 1000);
  assert(
    property(place, place, place, (x, y, size) => {
      const radius = 1 + Math.abs(size) / 10;
      const [, right, written, left] = /^M(\S+) \S+A(\S+) \S+ 0 0 1 (\S+) /.exec(circlePath({ x, y }, radius)) ?? [];
      expect(Number(right) - Number(left)).toBeCloseTo(2 * Number(written), 6);
      expect(Number(right)).toBeCloseTo(x + radius, 0);
    }),
  );
});
