import type { ActorId, TieId } from '../brand';
import type { Tie } from '../tie';
import { mergedTie } from './mergedTie';
import { tieSameness, turnedTie } from './tieSameness';

/**
 * Changes to the ties of `gone` when merged into `kept`: they move to `kept`; a tie between the two is removed; one equivalent
 * to a tie of `kept` (same other end, nature, direction and certainty) is merged into it, filling its blanks. `null`: remove
 * the tie.
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
