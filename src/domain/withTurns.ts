import type { ActorId, FindingKey } from './brand';
import type { Discussion } from './discussion';

/**
 * What was said of gaps, changed where it is the turn of an actor for whom `own` gives another, or none: then whatever else was said stays.
 * In a file of its own: the first picture needs this of discussions, and no more.
 */
export function withTurns(
  discussions: ReadonlyMap<FindingKey, Discussion>,
  own: (actor: ActorId) => ActorId | null,
): (readonly [FindingKey, Discussion | null])[] {
  return [...discussions.values()].flatMap(({ turn, ...rest }) => {
    const next = turn && own(turn);
    if (next === turn) return [];
    const said = next ? { ...rest, turn: next } : rest;
    return [[rest.id, Object.keys(said).length > 1 ? said : null] as const];
  });
}
