import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { Candidate, Reason } from './finding';
import type { FindingContext } from './findingContext';

/**
 * Somebody who could fill a gap, before chains are drawn. `rank`: better kinds first; within a kind, the nearest to the
 * beneficiary, then by name.
 */
export interface Lead {
  readonly actor: Actor;
  readonly rank: number;
  readonly reasons: readonly Reason[];
}

/** Candidates from leads, the `most` best first, each with its chain. Leads come by name. */
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

/** True when the actor is at most `ties` from the beneficiary. */
export function isWithin(distance: number | null, ties: number): boolean {
  return distance !== null && distance <= ties;
}
