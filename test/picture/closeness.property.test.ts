import { array, assert, constantFrom, double, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorArcs } from '../../src/picture/circles/sectorArcs';
import { FULL_TURN, meanAngle, positive } from '../../src/picture/geometry/angle';
import { closeness } from '../../src/picture/geometry/closeness';
import { placeIndex } from '../../src/picture/geometry/placeIndex';

const coordinate = double({ min: -3000, max: 3000, noNaN: true });
const points = array(tuple(coordinate, coordinate), { maxLength: 60 });

describe('who is close', () => {
  it('is everybody after one in its cell and the eight around it, and nobody else', () => {
    assert(
      property(points, constantFrom(20, 90, 700), (all, cell) => {
        const grid = closeness(all.length, cell);
        grid.fill(
          Float64Array.from(all, ([x]) => x),
          Float64Array.from(all, ([, y]) => y),
        );
        const near = (a: number, b: number) => Math.abs(Math.floor(a / cell) - Math.floor(b / cell)) <= 1;
        all.forEach(([x, y], i) => {
          const expected = all.flatMap(([otherX, otherY], j) =>
            j > i && near(x, otherX) && near(y, otherY) ? [j] : [],
          );
          const found = Array.from(grid.found.subarray(0, grid.near(i)));
          expect(found.sort((a, b) => a - b)).toEqual(expected);
        });
      }),
    );
  });

  it('is as far as the nearest of all, up to a limit', () => {
    assert(
      property(points, tuple(coordinate, coordinate), constantFrom(10, 240, 5000), (all, [x, y], reach) => {
        const distances = all.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY));
        const index = placeIndex({ x: 24, y: 24 });
        for (const [otherX, otherY] of all) index.add({ x: otherX, y: otherY });
        expect(24 * index.nearest({ x, y }, reach / 24)).toBeCloseTo(Math.min(reach, ...distances), 6);
      }),
    );
  });
});

describe('the cut between two sectors', () => {
  const angles = array(
    integer({ min: -314, max: 314 }).map((hundredths) => hundredths / 100),
    { minLength: 1, maxLength: 25 },
  );

  /** Members of both that a cut leaves on the wrong side, between the two middles. */
  const wrongAt = (cut: number, a: readonly number[], b: readonly number[]): number => {
    const from = meanAngle(a) ?? 0;
    const span = positive((meanAngle(b) ?? 0) - from);
    const offset = (angle: number) => positive(angle - from);
    const within = (angle: number) => offset(angle) <= span;
    return (
      a.filter((angle) => within(angle) && offset(angle) > offset(cut) + 1e-9).length +
      b.filter((angle) => within(angle) && offset(angle) < offset(cut) - 1e-9).length
    );
  };

  it('leaves as few on the wrong side as any cut could', () => {
    assert(
      property(record({ a: angles, b: angles }), ({ a, b }) => {
        const arcs = sectorArcs([a, b]);
        const [first, second] = arcs;
        if (!first || !second) throw new Error('both have members');
        const [middleA, middleB] = [meanAngle(a) ?? 0, meanAngle(b) ?? 0];
        const cut = second.start;
        const span = positive(middleB - middleA);
        if (span < 0.05 || FULL_TURN - span < 0.05 || positive(cut - middleA) > span + 1e-6) return;
        const others = Array.from({ length: 200 }, (_, i) => middleA + (span * (i + 0.5)) / 200);
        expect(wrongAt(cut, a, b)).toBeLessThanOrEqual(Math.min(...others.map((other) => wrongAt(other, a, b))));
        expect(first.width + second.width).toBeCloseTo(FULL_TURN, 6);
      }),
      { numRuns: 200 },
    );
  });
});
