import { describe, expect, it } from 'vitest';
import { shiftedTies } from '../../src/canvas/paintMarks';
import { tiesAlike } from '../../src/canvas/tiesAlike';
import { tieUnder } from '../../src/canvas/tieUnder';
import { aScene, SMALL } from '../picture/territory';

const { ties, theme } = aScene(40, 3, 'circles', SMALL);
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

describe('lines of ties', () => {
  it('are each in one kind, what stands out last', () => {
    const some = ties.map((tie, i) => ({ ...tie, chain: i === 0, faded: i % 3 === 1 }));
    const kinds = tiesAlike(some, theme);
    expect(
      kinds
        .flatMap((kind) => kind.ties)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ties.map(({ id }) => id).toSorted());
    expect(kinds.at(-1)!.ties).toEqual([some[0]]);
    expect(kinds.at(-1)!.line.stroke).toBe(theme.chain);
    expect(kinds[0]!.ties.every((tie) => tie.faded)).toBe(true);
  });

  it('end at whoever is being moved, at the other end where they were', () => {
    const [tie] = ties;
    const [moved] = shiftedTies([tie!], new Map([[tie!.a, { x: 5, y: -3 }]]));
    expect(moved!.from).toEqual({ x: tie!.from.x + 5, y: tie!.from.y - 3 });
    expect(moved!.to).toEqual(tie!.to);
  });
});
