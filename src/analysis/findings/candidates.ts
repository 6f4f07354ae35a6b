import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { Candidate, Reason } from './finding';
import type { FindingContext } from './findingContext';

/**
 * An actor who could fill a gap, before its chain is computed. Lower `rank` first; within a rank, the nearest to the
 * beneficiary, then by name.
 */
export interface Lead {
  readonly actor: Actor;
  readonly rank: number;
  readonly reasons: readonly Reason[];
}

/** Turns leads, given by name, into at most `most` candidates, best first, each with its chain. */
export function candidatesFrom(
  context: FindingContext,
  leads: readonly Lead[],
  most = Number.POSITIVE_INFINITY,
): Candidate[] {
  const far = (id: ActorId) => context.distance(id) ?? Number.POSITIVE_INFINITY;
  return leads
    .map((lead) => ({ lead, distance: far(lead.actor.id) }))
    .sort((a, b) => a.lead.rank - b.lead.rank || (a.distance === b.distance ? 0 : a.distance - b.distance))
    .slice(0, most)
    .map(({ lead }) => ({ actor: lead.actor.id, chain: context.chain(lead.actor.id), reasons: lead.reasons }));
}

/** True when `distance` is known and at most `ties`. */
export function isWithin(distance: number | null, ties: number): boolean {
  return distance !== null && distance <= ties;
}
