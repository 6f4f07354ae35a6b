import { describe, expect, it } from 'vitest';
import { tieUnder } from '../../src/canvas/tieUnder';
import { aScene, SMALL } from '../picture/territory';

const { ties } = aScene(40, 3, 'circles', SMALL);
const alone = { ...ties[0]!, from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, width: 2 };

describe('a tie under the pointer', () => {
  it('is the one whose line is nearest, everywhere along it and no further than its ends', () => {
    for (const tie of ties) {
      const middle = { x: (tie.from.x + tie.to.x) / 2, y: (tie.from.y + tie.to.y) / 2 };
      expect(tieUnder([tie], middle, 1, false)).toBe(tie);
      expect(tieUnder(ties, middle, 1, false)).not.toBeNull();
    }
    const below = { ...alone, from: { x: 0, y: 6 }, to: { x: 100, y: 6 } };
    expect(tieUnder([alone, below], { x: 50, y: 4 }, 1, false)).toBe(below);
    expect(tieUnder([alone], { x: 112, y: 0 }, 1, false)).toBeNull();
  });

  it('answers as near on the screen at every zoom, and farther to a finger', () => {
    expect(tieUnder([alone], { x: 50, y: 8 }, 1, false)).toBe(alone);
    expect(tieUnder([alone], { x: 50, y: 8 }, 4, false)).toBeNull();
    expect(tieUnder([alone], { x: 50, y: 20 }, 1, false)).toBeNull();
    expect(tieUnder([alone], { x: 50, y: 20 }, 1, true)).toBe(alone);
  });

  it('is nobody on a map that is full of them', () => {
    const many = Array.from({ length: 1201 }, () => alone);
    expect(tieUnder(many, { x: 50, y: 0 }, 1, false)).toBeNull();
  });
});
