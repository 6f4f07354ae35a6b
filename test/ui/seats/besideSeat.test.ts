import { describe, expect, it } from 'vitest';
import { besideSeat } from '../../../src/ui/seats/besideSeat';

const PICTURE = { width: 1000, height: 600 };
const at = (x: number, y: number, width: number, height: number) => besideSeat({ x, y }, { width, height }, PICTURE);

describe('the window of a seat', () => {
  it('is under it, over it, or at its side, wherever it has room', () => {
    expect(at(500, 200, 300, 200)).toEqual({ x: 350, y: 234 });
    expect(at(500, 500, 300, 200)).toEqual({ x: 350, y: 266 });
    expect(at(300, 300, 400, 400)).toEqual({ x: 334, y: 100 });
    expect(at(700, 300, 400, 400)).toEqual({ x: 266, y: 100 });
  });

  it('covers no seat that it can stand beside, and never leaves the picture', () => {
    for (let x = 0; x <= 1000; x += 50)
      for (let y = 0; y <= 600; y += 50)
        for (const [width, height] of [
          [300, 200],
          [420, 500],
          [620, 560],
          [984, 300],
        ] as const) {
          const place = at(x, y, width, height);
          expect(place.x).toBeGreaterThanOrEqual(8);
          expect(place.y).toBeGreaterThanOrEqual(8);
          expect(place.x + width).toBeLessThanOrEqual(992);
          expect(place.y + height).toBeLessThanOrEqual(592);
          const covers = place.x < x && x < place.x + width && place.y < y && y < place.y + height;
          const fitsNowhere = Math.max(x, 1000 - x) < width + 42 && Math.max(y, 600 - y) < height + 42;
          expect(covers && !fitsNowhere, `${width} × ${height} at ${x}, ${y}`).toBe(false);
        }
  });
});
