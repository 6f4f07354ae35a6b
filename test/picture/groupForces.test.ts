import { expect, it } from 'vitest';
import type { Bodies } from '../../src/picture/carte/bodies';
import { groupForces } from '../../src/picture/carte/groupForces';

/** Two of one group around (0, 0), and one of another at (1, 0), within the disc of the first. */
function bodies(groupRadii: readonly number[]): Bodies {
  const none = new Float64Array(0);
  return {
    xs: Float64Array.of(-1, 1, 1),
    ys: Float64Array.of(0, 0, 0),
    weights: Float64Array.of(1, 1, 1),
    radii: Float64Array.of(1, 1, 1),
    springs: { from: new Int32Array(0), to: new Int32Array(0), pull: none, length: none, share: none },
    groupOf: Int32Array.of(0, 0, 1),
    groupRadii: Float64Array.from(groupRadii),
    fixed: 0,
  };
}

function parted(groupRadii: readonly number[]): Float64Array {
  const vx = new Float64Array(3);
  const forces = groupForces(bodies(groupRadii), vx, new Float64Array(3));
  forces.measure();
  forces.part(1);
  return vx;
}

it('moves two groups whose discs overlap apart, each as one and the larger less', () => {
  const [a = 0, b = 0, other = 0] = parted([2, 2]);
  expect(a).toBe(b);
  expect(a).toBeLessThan(0);
  expect(other).toBeCloseTo(-2 * a);
});

it.each([
  [0, 2],
  [2, 0],
  [0, 0],
])('a group that keeps no other away neither pushes nor is pushed: radii %s and %s', (...groupRadii) => {
  expect([...parted(groupRadii)]).toEqual([0, 0, 0]);
});
