import type { TieId } from '../domain/brand';
import type { RecordChange } from '../domain/remembered/madeTable';
import { rememberedAfterEdit } from '../domain/remembered/rememberedAfterEdit';
import { sameList } from '../domain/remembered/rememberedFor';
import type { Tie } from '../domain/tie';
import { lastExchangeOf } from '../domain/tieExchanges';

const KINDS = {
  memberOf: ({ nature }: Tie) => nature === 'memberOf',
  worksFor: ({ nature }: Tie) => nature === 'worksFor',
  partnerOf: ({ nature }: Tie) => nature === 'partnerOf',
  dated: (tie: Tie) => lastExchangeOf(tie) !== undefined,
  absent: ({ certainty }: Tie) => certainty === 'absent',
};
const NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** Ties of each kind, in the order of the table. */
export type TiesByKind = Readonly<Record<keyof typeof KINDS, readonly Tie[]>>;

type Ties = ReadonlyMap<TieId, Tie>;

/**
 * Lists the ties of each kind once, however many rules ask. A list that an edit leaves unchanged stays the same array,
 * so that values computed from it stay remembered. For a table edited from a known one, only the changes are read. Time
 * O(ties), or O(ties of the kinds concerned), then O(1).
 */
export const tiesByKind: (ties: Ties) => TiesByKind = rememberedAfterEdit(
  (ties: Ties, before?: TiesByKind) => kept(walked(ties), before),
  afterEdit,
);

function walked(ties: Ties): TiesByKind {
  const lists: Record<keyof typeof KINDS, Tie[]> = { memberOf: [], worksFor: [], partnerOf: [], dated: [], absent: [] };
  for (const tie of ties.values()) for (const name of NAMES) if (KINDS[name](tie)) lists[name].push(tie);
  return lists;
}

function kept(now: TiesByKind, before: TiesByKind = now): TiesByKind {
  const of = (name: keyof TiesByKind) => (sameList(now[name], before[name]) ? before[name] : now[name]);
  return {
    memberOf: of('memberOf'),
    worksFor: of('worksFor'),
    partnerOf: of('partnerOf'),
    dated: of('dated'),
    absent: of('absent'),
  };
}

/** Updates the lists of the previous table; `undefined` when they must be rebuilt. */
function afterEdit(before: TiesByKind, changes: readonly RecordChange<TieId, Tie>[]): TiesByKind | undefined {
  let now = before;
  for (const [, was, is] of changes) {
    for (const name of NAMES) {
      const [left, joins] = [was !== null && KINDS[name](was), is !== null && KINDS[name](is)];
      // A tie in the middle of the table joins the kind: its position in the list is unknown.
      if (was !== null && joins && !left) return undefined;
      if (!left && !joins) continue;
      now = { ...now, [name]: changed(now[name], left ? was : null, joins ? is : null) };
    }
  }
  return now;
}

/** Replaces a tie in place, so that row order is stable; a new tie goes last. */
function changed(list: readonly Tie[], was: Tie | null, is: Tie | null): readonly Tie[] {
  if (was === null) return is === null ? list : [...list, is];
  return list.flatMap((tie) => (tie === was ? (is ?? []) : tie));
}
