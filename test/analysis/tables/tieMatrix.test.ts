import { describe, expect, it } from 'vitest';
import { tieMatrix } from '../../../src/analysis/tables/tieMatrix';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import type { ActorId, TieId } from '../../../src/domain/brand';
import { newTie, type Tie } from '../../../src/domain/tie';

const [A, B, C, D] = ['a', 'b', 'c', 'd'] as ActorId[] as [ActorId, ActorId, ActorId, ActorId];

function ties(...all: readonly (readonly [ActorId, ActorId, Partial<Tie>])[]): ReadonlyMap<TieId, Tie> {
  return new Map(
    all.map(([a, b, rest], i) => [`t${i}` as TieId, { ...newTie(`t${i}` as TieId, a, b), ...rest }] as const),
  );
}

describe('actors by actors', () => {
  const matrix = tieMatrix(
    {
      ties: ties(
        [A, B, { certainty: 'toVerify' }],
        [B, A, { nature: 'memberOf' }],
        [A, C, { certainty: 'absent' }],
        [D, B, { nature: 'knows' }],
        [C, D, { certainty: 'toVerify' }],
        [A, A, {}],
        [A, 'gone' as ActorId, {}],
      ),
    },
    ALL_VISIBLE,
    [[B, A], [], [D, C]],
  );

  it('stand group after group', () => {
    expect(matrix.order).toEqual([B, A, D, C]);
    expect(matrix.starts).toEqual([0, 2]);
  });

  it('say the same in both halves, the surest word of several ties, and nothing of who is with itself', () => {
    expect(matrix.cellAt(0, 1)).toEqual({ between: 'formal', ties: ['t0', 't1'] });
    expect(matrix.cellAt(1, 3)?.between).toBe('absent');
    expect(matrix.cellAt(2, 0)?.between).toBe('informal');
    expect(matrix.cellAt(3, 2)?.between).toBe('toVerify');
    for (let row = 0; row < 4; row++) {
      expect(matrix.cellAt(row, row)).toBeNull();
      for (let column = 0; column < 4; column++) expect(matrix.cellAt(row, column)).toBe(matrix.cellAt(column, row));
    }
  });

  it('tell "no known tie" from "known not to be tied"', () => {
    expect(matrix.cellAt(0, 3)).toBeNull();
    expect(matrix.cellAt(1, 3)).not.toBeNull();
  });

  it('leave out what is hidden', () => {
    const hidden = tieMatrix(
      { ties: ties([A, B, { nature: 'memberOf' }], [A, B, { nature: 'knows', confidential: true }]) },
      { ...ALL_VISIBLE, formality: 'informal', confidential: false },
      [[A, B]],
    );
    expect(hidden.cellAt(0, 1)).toBeNull();
  });
});
