import type { TieId } from '../domain/brand';
import type { RecordChange } from '../domain/remembered/madeTable';
import { rememberedAfterEdit } from '../domain/remembered/rememberedAfterEdit';
import { sameList } from '../domain/remembered/rememberedFor';
import type { Tie } from '../domain/tie';
import { lastExchangeOf } from '../domain/tieExchanges';

/** What a rule looks for among all ties. */
const KINDS = {
  memberOf: ({ nature }: Tie) => nature === 'memberOf',
  worksFor: ({ nature }: Tie) => nature === 'worksFor',
  partnerOf: ({ nature }: Tie) => nature === 'partnerOf',
  /** The day of the last exchange is known. */
  dated: (tie: Tie) => lastExchangeOf(tie) !== undefined,
  /** Known not to exist. */
  absent: ({ certainty }: Tie) => certainty === 'absent',
};
const NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** Ties of each kind, in the order of the table. */
export type TiesByKind = Readonly<Record<keyof typeof KINDS, readonly Tie[]>>;

type Ties = ReadonlyMap<TieId, Tie>;

/**
 * Ties by what is looked for, however many rules ask. A list in which an edit changed nothing is the very same as before
 * it, so that what is made of it can be remembered for it. Of a table made from one that was looked at, only what changed
 * is looked at. Time O(ties), or O(those of the kinds concerned), then O(1).
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

/** From the lists of the table it was made from. */
function afterEdit(before: TiesByKind, changes: readonly RecordChange<TieId, Tie>[]): TiesByKind | undefined {
  let now = before;
  for (const [, was, is] of changes) {
    for (const name of NAMES) {
      const [left, joins] = [was !== null && KINDS[name](was), is !== null && KINDS[name](is)];
      // Becoming one of the kind in the middle of the table: its place among the others is not known.
      if (was !== null && joins && !left) return undefined;
      if (!left && !joins) continue;
      now = { ...now, [name]: changed(now[name], left ? was : null, joins ? is : null) };
    }
  }
  return now;
}

/** A tie keeps its place when it becomes another; a new one comes last. */
function changed(list: readonly Tie[], was: Tie | null, is: Tie | null): readonly Tie[] {
  if (was === null) return is === null ? list : [...list, is];
  return list.flatMap((tie) => (tie === was ? (is ?? []) : tie));
}
