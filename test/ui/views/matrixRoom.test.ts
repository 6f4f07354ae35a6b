import { describe, expect, it } from 'vitest';
import { matrixRoom } from '../../../src/ui/views/matrixWindow';

const named = (count: number) => Array.from({ length: count }, (_, at) => `Actor number ${at}`);

describe('room of the table of ties', () => {
  it('is large only where the whole table is seen so', () => {
    for (const view of [
      { width: 1500, height: 800 },
      { width: 1000, height: 520 },
      { width: 820, height: 900 },
      { width: 390, height: 600 },
    ])
      for (const count of [2, 10, 16, 20, 60, 300]) {
        const { cell, isLarge, beside, over } = matrixRoom(named(count), view);
        const isWhole = (side: number) => beside + count * side <= view.width && over + count * side <= view.height;
        expect(isLarge).toBe(cell > 28);
        if (isLarge) expect(isWhole(cell), `${count} at ${view.width}`).toBe(true);
        // The next size would have cut it.
        if (isLarge && cell < 60) expect(isWhole(60)).toBe(false);
        // Cells are pressed: they are as small as 24 only to be all in sight.
        if (cell < 28) expect([isWhole(24), isWhole(28)]).toEqual([true, false]);
      }
  });

  it('is that of names in small where it would be cut', () => {
    expect(matrixRoom(named(10), { width: 1500, height: 800 })).toMatchObject({ cell: 60, isLarge: true });
    expect(matrixRoom(named(300), { width: 1500, height: 800 })).toMatchObject({ cell: 28, isLarge: false });
  });

  it('writes long names whole where few actors leave the room for it', () => {
    const long = [
      'Communauté de communes Ombrance et Vernes',
      'Syndicat des forestiers d’Aubrac',
      'Les Roues du Plateau',
    ];
    const width = 36 + 8.8 * (long[0]?.length ?? 0);
    const roomy = matrixRoom(long, { width: 1800, height: 900 });
    expect(roomy.beside).toBeGreaterThanOrEqual(width);
    expect(roomy.over).toBeGreaterThan(300);
    // Not where it would make the table small.
    const many = matrixRoom([...long, ...named(14)], { width: 1500, height: 860 });
    expect(many).toMatchObject({ isLarge: true, beside: 300, over: 220 });
  });

  it('is as small as it takes for all of a workshop to be seen on the wall', () => {
    expect(matrixRoom(named(16), { width: 1338, height: 560 }).cell).toBe(24);
    // Names over the columns give way, as far as they are still read.
    expect(matrixRoom(named(18), { width: 1338, height: 560 })).toMatchObject({ cell: 24, over: 128 });
    // Under a notice too.
    expect(matrixRoom(named(16), { width: 1026, height: 493 })).toMatchObject({ cell: 24, over: 109 });
    expect(matrixRoom(named(20), { width: 1338, height: 560 }).cell).toBe(28);
  });
});
