import type { ActorId, TieId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { pairKey } from '../../domain/pairKey';
import type { Tie } from '../../domain/tie';
import { voicesOf } from './voices';

/** One of the joined maps, in ids of the joined one. */
export interface JoinedVoice {
  readonly saidBy: string;
  readonly actors: { readonly has: (id: ActorId) => boolean };
  readonly ties: Iterable<Tie>;
}

/**
 * Ties that one map alone tells, between two actors whom another map also knows, and that nobody has verified. A tie
 * known not to exist does not count as telling one. Time O(ties × maps).
 */
export function oneSidedTies(ties: Iterable<Tie>, voices: readonly JoinedVoice[]): TieId[] {
  const tellers = new Map<string, Set<number>>();
  for (const [at, voice] of voices.entries()) {
    for (const tie of voice.ties) {
      if (tie.certainty === 'absent') continue;
      const pair = pairKey(tie.a, tie.b);
      tellers.set(pair, (tellers.get(pair) ?? new Set()).add(at));
    }
  }
  return [...ties]
    .filter((tie) => {
      if (tie.certainty === 'absent' || tie.certainty === 'toVerify') return false;
      if (tie.validatedBy !== undefined || tie.validatedOn !== undefined) return false;
      const told = tellers.get(pairKey(tie.a, tie.b)) ?? new Set();
      // Two voices from an earlier joining count as two.
      if (told.size > 1 || new Set(voicesOf(tie.saidBy).map(fold)).size > 1) return false;
      return voices.some(({ actors }, at) => !told.has(at) && actors.has(tie.a) && actors.has(tie.b));
    })
    .map(({ id }) => id);
}
