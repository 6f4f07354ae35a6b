import { expect, it } from 'vitest';
import { fadeAt } from '../../src/canvas/crossFade';
import { GLIDE } from '../../src/canvas/moveActors';
import type { Pieces } from '../../src/canvas/pieces';
import type { Scene } from '../../src/picture/scene';

const FADE = { scene: {} as Scene, pieces: {} as Pieces, start: 1000 };
const NAME = { follows: [], shapes: [] };
const MARK = { ...NAME, isMark: true };
const at = (share: number) => fadeAt(FADE, 1000 + share * GLIDE);

it('names of the picture that is left go before those of the other come, and grounds change places evenly', () => {
  expect(at(0)).toMatchObject({ ground: 0, formerGround: 1 });
  expect(at(0)?.formerOpacityOf(NAME)).toBe(1);
  expect(at(0)?.opacityOf(NAME)).toBe(0);
  expect(at(0.7)?.formerOpacityOf(NAME)).toBe(0);
  expect(at(0.99)?.opacityOf(NAME)).toBeGreaterThan(0.9);
  for (const share of [0.1, 0.5, 0.9]) {
    const fade = at(share)!;
    expect(fade.ground + fade.formerGround).toBeCloseTo(1, 9);
    expect(fade.opacityOf(NAME) + fade.formerOpacityOf(NAME)).toBeLessThan(1);
  }
});

it('what belongs to the mark of an actor is there all the way, once', () => {
  for (const share of [0, 0.3, 0.9]) {
    expect(at(share)?.opacityOf(MARK)).toBe(1);
    expect(at(share)?.formerOpacityOf(MARK)).toBe(0);
  }
});

it('is over when the actors have arrived', () => {
  expect(at(1)).toBeNull();
});
