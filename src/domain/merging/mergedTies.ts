import type { ActorId, TieId } from '../brand';
import type { Tie } from '../tie';
import { mergedTie } from './mergedTie';
import { tieSameness, turnedTie } from './tieSameness';

/**
 * What becomes of the ties of `gone` when it is the same as `kept`: they go to `kept`; one between the two is gone; one that
 * says the same as a tie that `kept` has (same other end, nature, direction and certainty, not said being no other one) joins it, its blanks filled.
 * `null`: the tie is gone.
 */
export function mergedTies(ties: ReadonlyMap<TieId, Tie>, kept: ActorId, gone: ActorId): Map<TieId, Tie | null> {
  const changed = new Map<TieId, Tie | null>();
  const known = new Map<string, TieId>();
  for (const tie of ties.values()) if (touches(tie, kept) && !touches(tie, gone)) known.set(tieSameness(tie), tie.id);
  for (const tie of ties.values()) {
    if (!touches(tie, gone)) continue;
    const moved = { ...tie, a: tie.a === gone ? kept : tie.a, b: tie.b === gone ? kept : tie.b };
    const twin = moved.a === moved.b && tie.a !== tie.b ? 'itself' : known.get(tieSameness(moved));
    if (twin === undefined) {
      changed.set(tie.id, moved);
      known.set(tieSameness(moved), tie.id);
      continue;
    }
    changed.set(tie.id, null);
    if (twin === 'itself') continue;
    const other = changed.get(twin) ?? ties.get(twin);
    if (other) changed.set(twin, mergedTie(other, moved.a === other.a ? moved : turnedTie(moved)));
  }
  return changed;
}

function touches(tie: Tie, actor: ActorId): boolean {
  return tie.a === actor || tie.b === actor;
}
