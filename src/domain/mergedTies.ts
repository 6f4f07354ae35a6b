import type { ActorId, TieId } from './brand';
import { mergedRecord } from './mergedRecord';
import type { Tie } from './tie';

/**
 * What becomes of the ties of `gone` when it is the same as `kept`: they go to `kept`; one between the two is gone; one that
 * says the same as a tie that `kept` has (same other end, nature, direction and certainty) joins it, its blanks filled.
 * `null`: the tie is gone.
 */
export function mergedTies(ties: ReadonlyMap<TieId, Tie>, kept: ActorId, gone: ActorId): Map<TieId, Tie | null> {
  const changed = new Map<TieId, Tie | null>();
  const known = new Map<string, TieId>();
  for (const tie of ties.values()) if (touches(tie, kept) && !touches(tie, gone)) known.set(sameness(tie), tie.id);
  for (const tie of ties.values()) {
    if (!touches(tie, gone)) continue;
    const moved = { ...tie, a: tie.a === gone ? kept : tie.a, b: tie.b === gone ? kept : tie.b };
    const twin = moved.a === moved.b && tie.a !== tie.b ? 'itself' : known.get(sameness(moved));
    if (twin === undefined) {
      changed.set(tie.id, moved);
      known.set(sameness(moved), tie.id);
      continue;
    }
    changed.set(tie.id, null);
    if (twin === 'itself') continue;
    const other = changed.get(twin) ?? ties.get(twin);
    if (other) changed.set(twin, mergedRecord(other, moved.a === other.a ? moved : turned(moved)));
  }
  return changed;
}

function touches(tie: Tie, actor: ActorId): boolean {
  return tie.a === actor || tie.b === actor;
}

const READ_FROM_A: ReadonlySet<string> = new Set(['memberOf', 'worksFor']);

/** What two ties have in common when they say the same of the same two actors. */
function sameness(tie: Tie): string {
  const isReadFromA = READ_FROM_A.has(tie.nature ?? '');
  const { a, b, nature, certainty, direction } = !isReadFromA && tie.direction === 'backward' ? turned(tie) : tie;
  const isOriented = isReadFromA || direction === 'forward';
  const ends = isOriented || a < b ? [a, b] : [b, a];
  return JSON.stringify([ends, nature, certainty, direction]);
}

function turned(tie: Tie): Tie {
  const { direction, ...rest } = tie;
  const opposite = { forward: 'backward', backward: 'forward', both: 'both' } as const;
  return { ...rest, a: tie.b, b: tie.a, ...(direction ? { direction: opposite[direction] } : {}) };
}
