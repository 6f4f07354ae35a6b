import type { TieMark } from '../picture/marks';
import { type TieLine, tieLine, tieRank } from '../picture/sceneShapes';
import type { Theme } from '../picture/theme';

/** Ties whose lines are drawn the same way. */
export interface TiesAlike {
  readonly line: TieLine;
  readonly ties: TieMark[];
}

/** Ties by how their lines are drawn, what stands out last: a canvas is told once for each kind. */
export function tiesAlike(ties: readonly TieMark[], theme: Theme): TiesAlike[] {
  const kinds = new Map<string, TiesAlike & { readonly rank: number }>();
  for (const tie of ties) {
    const rank = tieRank(tie);
    const key = `${rank} ${tie.width} ${tie.formal} ${tie.selected} ${tie.toVerify}`;
    const known = kinds.get(key);
    if (known) known.ties.push(tie);
    else kinds.set(key, { line: tieLine(tie, theme), ties: [tie], rank });
  }
  return [...kinds.values()].sort((a, b) => a.rank - b.rank);
}
