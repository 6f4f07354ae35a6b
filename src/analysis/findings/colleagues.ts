import { type Actor, countsAsPerson } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { isPast, type Tie } from '../../domain/tie';
import { tiesByKind } from '../tiesByKind';
import { type ActorTypes, typesOf } from '../typesOf';

/**
 * The structure of an actor, as its perimeter has it: a person's employers and whoever works for one of them; whoever
 * works for a structure. Hidden or not: nobody becomes a peer from elsewhere because a tie is out of sight. Time O(ties).
 */
export function colleagues({ actors, ties }: MapDocument, actor: Actor): ReadonlySet<ActorId> {
  return insideOf(tiesByKind(ties).worksFor, typesOf(actors), actor.id, actor.type);
}

/** Remembered for the ties of employment. */
const insideOf = rememberedFor((ties: readonly Tie[], actors: ActorTypes, id: ActorId, type: Actor['type']) => {
  const employments: (readonly [worker: ActorId, employer: ActorId])[] = [];
  for (const tie of ties) {
    if (tie.certainty === 'absent' || isPast(tie)) continue;
    const { a, b } = tie;
    employments.push(countsAsPerson(actors.get(a)?.type) ? [a, b] : [b, a]);
  }
  const own = new Set(
    countsAsPerson(type) ? employments.flatMap(([worker, employer]) => (worker === id ? [employer] : [])) : [id],
  );
  const inside = new Set(own);
  for (const [worker, employer] of employments) if (own.has(employer)) inside.add(worker);
  return inside;
});
