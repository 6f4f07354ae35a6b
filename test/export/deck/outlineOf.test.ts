import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/export/deck/outlineOf';
import { circlePath, roundedBox } from '../../../src/picture/marks/shape';
import { sceneShapes } from '../../../src/picture/sceneShapes';
import { aScene, ROOM } from '../../picture/territory';

describe('an outline as points', () => {
  it('goes where the path goes', () => {
    expect(outlineOf('M1 2L3 4H5V6Z')).toEqual([
      { kind: 'move', x: 1, y: 2 },
      { kind: 'line', x: 3, y: 4 },
      { kind: 'line', x: 5, y: 4 },
      { kind: 'line', x: 5, y: 6 },
      { kind: 'close' },
    ]);
    expect(outlineOf('M0 0Q3 3 6 0')).toEqual([
      { kind: 'move', x: 0, y: 0 },
      { kind: 'curve', x1: 2, y1: 2, x2: 4, y2: 2, x: 6, y: 0 },
    ]);
  });

  it('turns arcs into curves that stay on them', () => {
    const points = outlineOf(circlePath({ x: 10, y: -5 }, 40));
    let last = { x: 50, y: -5 };
    for (const point of points) {
      if (point.kind !== 'curve') continue;
      for (const t of [0.25, 0.5, 0.75]) {
        const mix = (a: number, b: number, c: number, d: number) =>
          a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
        const x = mix(last.x, point.x1, point.x2, point.x);
        const y = mix(last.y, point.y1, point.y2, point.y);
        expect(Math.hypot(x - 10, y + 5)).toBeCloseTo(40, 1);
      }
      last = point;
    }
    // From the right down to the left and back up.
    expect(points.map((one) => (one.kind === 'close' ? null : [Math.round(one.x), Math.round(one.y)]))).toEqual([
      [50, -5],
      [10, 35],
      [-30, -5],
      [10, -45],
      [50, -5],
      null,
    ]);
  });

  it('knows every command that the picture draws with', () => {
    for (const picture of ['circles', 'free'] as const) {
      for (const shape of sceneShapes(aScene(45, 1, picture, ROOM))) {
        if (shape.kind === 'path') expect(outlineOf(shape.path).length, shape.path).toBeGreaterThan(1);
      }
    }
    expect(outlineOf(roundedBox({ left: 0, top: 0, right: 9, bottom: 9 }, 2)).length).toBeGreaterThan(8);
    expect(() => outlineOf('M0 0t1 1')).toThrow(/t/);
  });
});
