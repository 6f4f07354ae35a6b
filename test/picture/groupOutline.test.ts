import { assert, boolean, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/seededRandom';
import type { Point } from '../../src/domain/placement';
import { separate } from '../../src/picture/geometry/separate';
import { groupOutline } from '../../src/picture/outlines/groupOutline';
import { isWithinPath, linesOfPath } from './withinPath';

const SIZES = { radius: 8, padding: 16, spacing: 60 };
const grid = (columns: number, rows: number, left = 0, top = 0): Point[] =>
  Array.from({ length: columns * rows }, (_, i) => ({
    x: left + 60 * (i % columns),
    y: top + 60 * Math.floor(i / columns),
  }));

describe('the outline of a group', () => {
  it('has members in it and everybody else outside, however they are mixed', () => {
    assert(
      property(integer({ min: 1, max: 5000 }), integer({ min: 3, max: 60 }), boolean(), (seed, count, isTight) => {
        const chance = seededRandom(seed);
        const reach = (isTight ? 40 : 90) * Math.sqrt(count);
        const points = separate(
          Array.from({ length: count }, () => ({
            at: { x: reach * chance(), y: reach * chance() },
            radius: SIZES.radius,
            fixed: false,
          })),
          { x: 6, y: 6 },
          200,
        );
        const members = points.filter((_, i) => i % 3 !== 0);
        const others = points.filter((_, i) => i % 3 === 0);
        const { path, inside } = groupOutline(members, others, SIZES);
        expect(others.filter((at) => isWithinPath(path, at))).toEqual([]);
        expect(inside.filter((at) => !isWithinPath(path, at))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('is one piece around those near one another, about as far from each as asked', () => {
    const members = grid(4, 3);
    const { path, inside } = groupOutline(members, [], SIZES);
    expect(linesOfPath(path)).toHaveLength(1);
    expect(inside).toHaveLength(12);
    // The middle of four of them too: a group is a ground, not a net.
    expect(isWithinPath(path, { x: 90, y: 30 })).toBe(true);
    expect(isWithinPath(path, { x: 90, y: -12 })).toBe(true);
    expect(isWithinPath(path, { x: 90, y: -34 })).toBe(false);
  });

  it('leaves a hole for who is in the middle and no member, by the rule that pages fill paths by', () => {
    const members = grid(3, 3).filter(({ x, y }) => x !== 60 || y !== 60);
    const middle = { x: 60, y: 60 };
    expect(isWithinPath(groupOutline(members, [], SIZES).path, middle)).toBe(true);
    const { path } = groupOutline(members, [middle], SIZES);
    expect(isWithinPath(path, middle)).toBe(false);
    expect(linesOfPath(path)).toHaveLength(2);
  });

  it('leaves outside a member far from all others, and joins two halves that are not too far apart', () => {
    const far = { x: 900, y: 0 };
    const { path, inside } = groupOutline([...grid(3, 2), far], [], SIZES);
    expect(inside).toHaveLength(6);
    expect(isWithinPath(path, far)).toBe(false);
    const halves = groupOutline([...grid(2, 2), ...grid(2, 2, 200)], [], SIZES);
    expect(linesOfPath(halves.path)).toHaveLength(1);
    const apart = groupOutline([...grid(2, 2), ...grid(2, 2, 400)], [], SIZES);
    expect(linesOfPath(apart.path)).toHaveLength(2);
  });

  it('of nobody, and of one alone, is nothing', () => {
    expect(groupOutline([], [], SIZES).path).toBe('');
    expect(groupOutline([{ x: 0, y: 0 }], [], SIZES).path).toBe('');
  });
});
