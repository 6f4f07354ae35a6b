import type { ActorId, TieId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { isFormal, isPast, type Tie } from '../../domain/tie';
import { isTieShown, type Visibility } from '../visibility';

/** What is known between two actors; of several ties, the earliest in this list wins. */
export const BETWEEN = ['formal', 'informal', 'toVerify', 'absent'] as const;
export type Between = (typeof BETWEEN)[number];

export interface MatrixCell {
  readonly between: Between;
  /** At least one. */
  readonly ties: readonly TieId[];
}

/** Actor × actor matrix. Symmetric; the diagonal is blank. */
export interface TieMatrix {
  /** Order of both rows and columns. */
  readonly order: readonly ActorId[];
  /** Rows at which a group begins, row 0 included. */
  readonly starts: readonly number[];
  /** `null`: no tie is known, unlike `absent`, known not to exist. */
  readonly cellAt: (row: number, column: number) => MatrixCell | null;
}

/**
 * Matrix of the actors of `groups`, group after group. Above some twenty actors it reads better than lines, and it shows what they
 * cannot: absent ties and empty blocks between groups. Time O(ties); a cell is looked up in O(1).
 */
export function tieMatrix(
  { ties }: Pick<MapDocument, 'ties'>,
  visibility: Visibility,
  groups: readonly (readonly ActorId[])[],
): TieMatrix {
  const filled = groups.filter((members) => members.length > 0);
  const order = filled.flat();
  const rowOf = new Map(order.map((id, row) => [id, row]));
  const cells = new Map<number, { between: Between; ties: TieId[] }>();
  const size = order.length;
  for (const tie of ties.values()) {
    const [row, column] = [rowOf.get(tie.a), rowOf.get(tie.b)];
    if (row === undefined || column === undefined || row === column || !isTieShown(tie, visibility)) continue;
    if (isPast(tie)) continue;
    const between = betweenOf(tie);
    const key = Math.min(row, column) * size + Math.max(row, column);
    const known = cells.get(key);
    if (!known) cells.set(key, { between, ties: [tie.id] });
    else {
      known.ties.push(tie.id);
      if (BETWEEN.indexOf(between) < BETWEEN.indexOf(known.between)) known.between = between;
    }
  }
  let start = 0;
  const starts = filled.map((members) => {
    const here = start;
    start += members.length;
    return here;
  });
  return {
    order,
    starts,
    cellAt: (row, column) => cells.get(Math.min(row, column) * size + Math.max(row, column)) ?? null,
  };
}

function betweenOf(tie: Tie): Between {
  if (tie.certainty === 'absent') return 'absent';
  if (tie.certainty === 'toVerify') return 'toVerify';
  return isFormal(tie) ? 'formal' : 'informal';
}
