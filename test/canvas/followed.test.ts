import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followed, marginsOf } from '../../src/canvas/followed';
import type { SheetView } from '../../src/canvas/sheetView';

const size = { width: 1200, height: 800 };
const views = fc
  .record({
    x: fc.double({ min: -900, max: 900, noNaN: true }),
    y: fc.double({ min: -900, max: 900, noNaN: true }),
    zoom: fc.double({ min: 0.2, max: 6, noNaN: true }),
  })
  .map(({ x, y, zoom }): SheetView => ({ pan: { x, y }, zoom, size }));
const near = (view: SheetView) =>
  fc
    .record({
      dx: fc.double({ min: -300, max: 300, noNaN: true }),
      dy: fc.double({ min: -300, max: 300, noNaN: true }),
      factor: fc.double({ min: 0.4, max: 2.4, noNaN: true }),
    })
    .map(({ dx, dy, factor }): SheetView => {
      const { pan, zoom } = view;
      return { pan: { x: pan.x + dx, y: pan.y + dy }, zoom: zoom * factor, size };
    });

describe('what was painted, in another view', () => {
  it('lies where it would be painted, and fills the view, or is not used', () => {
    let used = 0;
    fc.assert(
      fc.property(
        views.chain((painted) => fc.tuple(fc.constant(painted), near(painted))),
        fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
        ([painted, now], point) => {
          const to = followed(painted, now);
          if (!to) return;
          used += 1;
          const before = { x: point.x * painted.zoom + painted.pan.x, y: point.y * painted.zoom + painted.pan.y };
          expect(before.x * to.scale + to.x).toBeCloseTo(point.x * now.zoom + now.pan.x, 6);
          expect(before.y * to.scale + to.y).toBeCloseTo(point.y * now.zoom + now.pan.y, 6);
          const { aside, above } = marginsOf(size);
          expect(-aside * to.scale + to.x).toBeLessThanOrEqual(1e-6);
          expect(-above * to.scale + to.y).toBeLessThanOrEqual(1e-6);
          expect((size.width + aside) * to.scale + to.x).toBeGreaterThanOrEqual(size.width - 1e-6);
          expect((size.height + above) * to.scale + to.y).toBeGreaterThanOrEqual(size.height - 1e-6);
          expect(to.scale).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 500 },
    );
    expect(used).toBeGreaterThan(50);
  });

  it('is moved by what the view moved, and not used once its edge comes in, the size differs or it looks coarse', () => {
    const painted: SheetView = { pan: { x: 10, y: 20 }, zoom: 2, size };
    const panned = (x: number): SheetView => ({ ...painted, pan: { x, y: 20 } });
    expect(followed(painted, panned(110))).toEqual({ scale: 1, x: 100, y: 0 });
    const { aside } = marginsOf(size);
    expect(followed(painted, panned(10 + aside))).not.toBeNull();
    expect(followed(painted, panned(11 + aside))).toBeNull();
    expect(followed(painted, panned(9 - aside))).toBeNull();
    expect(followed(painted, { ...painted, size: { width: 1201, height: 800 } })).toBeNull();
    expect(followed(painted, { ...painted, zoom: 4.1 })).toBeNull();
  });

  it('need not fill what nothing is drawn in', () => {
    // The view shows x from -600 to 600, and 0.2 of it more on each side is painted: to 840.
    const painted: SheetView = { pan: { x: 600, y: 400 }, zoom: 1, size };
    const far: SheetView = { pan: { x: 600, y: 400 }, zoom: 0.5, size };
    const extent = { left: -840, right: 840, top: -560, bottom: 560 };
    expect(followed(painted, far)).toBeNull();
    expect(followed(painted, far, extent)).toEqual({ scale: 0.5, x: 300, y: 200 });
    expect(followed(painted, far, { ...extent, right: 841 })).toBeNull();
    expect(followed(painted, far, { ...extent, bottom: 561 })).toBeNull();
    expect(followed(painted, { ...far, zoom: 0.39 }, extent)).toBeNull();
    // All of what is drawn is out of sight.
    expect(followed(painted, { ...painted, pan: { x: 5000, y: 400 } }, extent)).not.toBeNull();
  });
});
