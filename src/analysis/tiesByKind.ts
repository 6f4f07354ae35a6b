import type { TieId } from '../domain/brand';
import type { Tie } from '../domain/tie';
import { rememberedFor, sameList } from './rememberedFor';

/** Ties that a rule looks for among all, in the order of the table. */
export interface TiesByKind {
  readonly memberOf: readonly Tie[];
  readonly worksFor: readonly Tie[];
  readonly partnerOf: readonly Tie[];
  /** The day of the last exchange is known. */
  readonly dated: readonly Tie[];
  /** Known not to exist. */
  readonly absent: readonly Tie[];
}

let latest: TiesByKind | undefined;

/**
 * Ties by what is looked for: one walk over a table, however many rules ask. A list in which an edit changed nothing is
 * the very same as before it, so that what is made of it can be remembered for it. Time O(ties), then O(1).
 */
export const tiesByKind: (ties: ReadonlyMap<TieId, Tie>) => TiesByKind = rememberedFor(
  (ties: ReadonlyMap<TieId, Tie>) => {
    const memberOf: Tie[] = [];
    const worksFor: Tie[] = [];
    const partnerOf: Tie[] = [];
    const dated: Tie[] = [];
    const absent: Tie[] = [];
    for (const tie of ties.values()) {
      if (tie.nature === 'memberOf') memberOf.push(tie);
      else if (tie.nature === 'worksFor') worksFor.push(tie);
      else if (tie.nature === 'partnerOf') partnerOf.push(tie);
      if (tie.lastExchange !== undefined) dated.push(tie);
      if (tie.certainty === 'absent') absent.push(tie);
    }
    latest = kept({ memberOf, worksFor, partnerOf, dated, absent }, latest);
    return latest;
  },
);

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
