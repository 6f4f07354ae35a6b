import { array, assert, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorArcs } from '../../src/picture/circles/sectorArcs';
import { sectorOrder } from '../../src/picture/circles/sectorOrder';
import { spread } from '../../src/picture/circles/spread';
import { frameOfBox, scenePoint, storedPoint } from '../../src/picture/frame';
import { lengthInside } from '../../src/picture/geometry/box';
import { separate } from '../../src/picture/geometry/separate';

const number = (min: number, max: number) => double({ min, max, noNaN: true });

describe('a frame', () => {
  it('brings a stored place to the scene and back', () => {
    const frame = frameOfBox(
      { left: -580, right: 580, top: -580, bottom: 700 },
      { width: 1100, height: 900 },
      'circles',
    );
    assert(
      property(number(-2000, 2000), number(-2000, 2000), (x, y) => {
        const back = storedPoint(frame, scenePoint(frame, { x, y }));
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it('fills a wide view and a high one without stretching beyond measure', () => {
    const box = { left: -500, right: 500, top: -500, bottom: 500 };
    const wide = frameOfBox(box, { width: 1400, height: 900 }, 'circles');
    expect(wide.scaleX * 1000).toBeGreaterThan(1200);
    // Rings still read as rings when they are wide; the Carte would look pulled.
    const most = { circles: 2.2, free: 1.55 } as const;
    for (const picture of ['circles', 'free'] as const) {
      for (const viewport of [
        { width: 4000, height: 500 },
        { width: 500, height: 4000 },
      ]) {
        const { scaleX, scaleY } = frameOfBox(box, viewport, picture);
        expect(Math.max(scaleX / scaleY, scaleY / scaleX)).toBeLessThanOrEqual(most[picture] + 1e-9);
      }
    }
  });
});

describe('spreading on a line', () => {
  it('keeps the order, the ends and the distance', () => {
    assert(
      property(array(number(-10, 20), { minLength: 1, maxLength: 12 }), number(0, 0.8), (wished, apart) => {
        const placed = spread(
          [...wished].sort((a, b) => a - b),
          0,
          10,
          apart,
        );
        placed.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(10 + 1e-9);
          if (i > 0) expect(place - placed[i - 1]!).toBeGreaterThanOrEqual(Math.min(apart, 10 / 11) - 1e-9);
        });
      }),
    );
  });
});

describe('separating marks', () => {
  it('leaves no two that overlap where there is room, and moves none that is fixed', () => {
    const crowd = array(record({ x: number(-200, 200), y: number(-200, 200) }), { minLength: 2, maxLength: 25 });
    assert(
      property(crowd, (points) => {
        const marks = points.map((at, i) => ({ at, radius: 8, fixed: i === 0 }));
        const apart = separate(marks, { x: 4, y: 4 }, 400);
        // Zero and minus zero are one place.
        expect(apart[0]?.x).toBeCloseTo(points[0]!.x, 12);
        expect(apart[0]?.y).toBeCloseTo(points[0]!.y, 12);
        apart.forEach((a, i) => {
          for (const b of apart.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(16);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('sectors', () => {
  it('with ties between them are put side by side', () => {
    const ties = [
      [0, 0, 9, 0, 1],
      [0, 0, 0, 9, 0],
      [9, 0, 0, 9, 0],
      [0, 9, 9, 0, 0],
      [1, 0, 0, 0, 0],
    ];
    const order = sectorOrder(ties, 0);
    expect(order[0]).toBe(0);
    const apart = (a: number, b: number) => {
      const steps = Math.abs(order.indexOf(a) - order.indexOf(b));
      return Math.min(steps, 5 - steps);
    };
    expect([apart(0, 2), apart(2, 3), apart(1, 3), apart(0, 4)]).toEqual([1, 1, 1, 1]);
  });

  it('cut the turn between their members', () => {
    const arcs = sectorArcs([[0.1, 0.4], [1.5, 2], [], [-2, -1.5]]);
    expect(arcs[2]).toBeNull();
    const total = arcs.reduce((sum, arc) => sum + (arc?.width ?? 0), 0);
    expect(total).toBeCloseTo(2 * Math.PI, 6);
    expect(arcs[1]!.start).toBeCloseTo(0.95, 6);
  });
});

describe('the length of a line in a box', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  it.each([
    [{ x: -5, y: 5 }, { x: 15, y: 5 }, 10],
    [{ x: 2, y: 2 }, { x: 2, y: 6 }, 4],
    [{ x: -5, y: 20 }, { x: 15, y: 20 }, 0],
  ])('from %o to %o is %d', (a, b, length) => {
    expect(lengthInside(box, a, b)).toBeCloseTo(length, 6);
  });
});
