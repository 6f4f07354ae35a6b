import { describe, expect, it } from 'vitest';
import { holding, shiftInto } from '../../src/canvas/camera';

describe('what is brought into view', () => {
  it('stays where it is when it is in it, and moves no further than it takes, with some room', () => {
    expect(shiftInto(40, 760, 800)).toBe(0);
    expect(shiftInto(300, 300, 800)).toBe(0);
    expect(shiftInto(-10, -10, 800)).toBe(130);
    expect(shiftInto(790, 790, 800)).toBe(-110);
    // As much room on both sides when there is little.
    expect(shiftInto(-100, 600, 800)).toBe(150);
    expect(shiftInto(100, 800, 800)).toBe(-50);
  });
  it('moves nothing when all of it is seen, even where a view made for it would be from further away', () => {
    const camera = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(
      holding(
        [
          { x: 50, y: 60 },
          { x: 700, y: 550 },
        ],
        camera,
        800,
        600,
      ),
    ).toBe(camera);
  });
  it('is seen from further away, in the middle, when it takes more than the view', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1000, y: 100 },
    ];
    const { zoom, pan } = holding(points, { zoom: 1, pan: { x: 0, y: 0 } }, 800, 600);
    expect(zoom).toBeCloseTo(800 / 1160);
    expect(pan.x + 500 * zoom).toBeCloseTo(400);
    expect(pan.y + 50 * zoom).toBeCloseTo(300);
  });
  it('is moved as near as it was when there is room', () => {
    const points = [
      { x: -100, y: 100 },
      { x: 300, y: 200 },
    ];
    expect(holding(points, { zoom: 1, pan: { x: 0, y: 0 } }, 800, 600)).toEqual({ zoom: 1, pan: { x: 220, y: 0 } });
  });
  it('has in its middle whom it is about, near enough to be read, when all of it would be too far away', () => {
    const points = [
      { x: 300, y: 100 },
      { x: 0, y: 0 },
      { x: 1000, y: 100 },
    ];
    const { zoom, pan } = holding(points, { zoom: 1, pan: { x: 0, y: 0 } }, 400, 300, points[0]);
    expect(zoom).toBeGreaterThan(0.8);
    expect(pan.x + 300 * zoom).toBeCloseTo(200);
    expect(pan.y + 100 * zoom).toBeCloseTo(150);
    // From further away already, nobody comes nearer.
    expect(holding(points, { zoom: 0.5, pan: { x: -900, y: 0 } }, 400, 300, points[0]).zoom).toBe(0.5);
    // With room for all of it, all of it is seen.
    expect(holding(points, { zoom: 1, pan: { x: 0, y: 0 } }, 1100, 300, points[0]).zoom).toBeCloseTo(1100 / 1160);
  });
});
