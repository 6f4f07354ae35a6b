import { describe, expect, it } from 'vitest';
import { boxAround } from '../../src/picture/geometry/box';
import { type LabelBoard, labelBoard } from '../../src/picture/labels/labelBoard';
import { type LabelCandidate, labelGround } from '../../src/picture/labels/labelGround';
import { makeRoom } from '../../src/picture/labels/makeRoom';

const BOUNDS = boxAround({ x: 0, y: 0 }, 1000, 1000);

/** A text of 40 by 12 around `x`, on one line; with a line to its mark from `from`. */
function at(x: number, from?: number): LabelCandidate {
  return {
    box: boxAround({ x, y: 0 }, 40, 12),
    variant: { lines: ['x'], width: 40, height: 12 },
    align: 'centre',
    cost: 0,
    dislike: 0,
    leader: from === undefined ? null : { from: { x: from, y: 40 }, to: { x, y: 8 } },
  };
}

function aBoard(...placed: LabelCandidate[]): LabelBoard {
  const board = labelBoard(labelGround({ obstacles: [], segments: [], bounds: BOUNDS }, [], 1));
  for (const [label, candidate] of placed.entries()) board.put(label, candidate);
  return board;
}

const where = (board: LabelBoard, labels: number) =>
  Array.from({ length: labels }, (_, label) => {
    const box = board.at(label)?.box;
    return box ? (box.left + box.right) / 2 : null;
  });

describe('a name that finds no place', () => {
  const newcomer = 2;
  // The newcomer has one place, where the first is; this one could also be at 100, where the second is, who could be at 200.
  const choices = (): LabelCandidate[][] => [[at(0), at(100)], [at(100), at(200)], [at(0)]];

  it('gets that of another who can be elsewhere, who may ask in turn, each near its own mark', () => {
    const board = aBoard(at(0), at(100));
    const undo = makeRoom(newcomer, board, (label) => choices()[label] ?? [], 2, { left: 100 });
    expect(where(board, 3)).toEqual([100, 200, 0]);
    undo?.();
    expect(where(board, 3)).toEqual([0, 100, null]);
  });

  it('gets none when too many would have to move one another, or too many places to be looked at', () => {
    for (const [depth, left] of [
      [1, 100],
      [2, 1],
    ] as const) {
      const board = aBoard(at(0), at(100));
      expect(makeRoom(newcomer, board, (label) => choices()[label] ?? [], depth, { left })).toBeNull();
      expect(where(board, 3)).toEqual([0, 100, null]);
    }
  });

  it('moves nobody who stands off with a line, though it could stand elsewhere', () => {
    const board = aBoard(at(0, 10));
    const free = [[at(0, 10), at(100)], [at(0)]];
    expect(makeRoom(1, board, (label) => free[label] ?? [], 3, { left: 100 })).toBeNull();
    expect(where(board, 2)).toEqual([0, null]);
  });
});
