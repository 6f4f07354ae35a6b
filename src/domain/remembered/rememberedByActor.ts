import type { Actor } from '../actor';
import { sameList } from './rememberedFor';

/**
 * Memoises a function of each actor of a list, recomputing only for actors whose record differs from the previous list: an edit
 * changes one record in thousands. `compute` may read only the record and the further arguments. A result that is the `same` as
 * before stays the same object; when all are, so does the list. Pure from the outside. Time O(actors) to find what changed.
 */
export function rememberedByActor<Rest extends readonly unknown[], Result>(
  compute: (actor: Actor, ...rest: Rest) => Result,
  same: (one: Result, other: Result) => boolean = Object.is,
): (actors: readonly Actor[], ...rest: Rest) => readonly Result[] {
  let last: { readonly actors: readonly Actor[]; readonly rest: Rest; readonly results: readonly Result[] } | undefined;
  return (actors, ...rest) => {
    const before = last && sameList(last.rest, rest) ? last : undefined;
    if (before?.actors === actors) return before.results;
    const now = before
      ? afterEdit(before.actors, before.results, actors, (actor) => compute(actor, ...rest), same)
      : actors.map((actor) => compute(actor, ...rest));
    const results = before && sameList(before.results, now) ? before.results : now;
    last = { actors, rest, results };
    return results;
  };
}

/** Both lists mostly have the same order, so it skips actors that left the one or joined the other. */
function afterEdit<Result>(
  before: readonly Actor[],
  results: readonly Result[],
  actors: readonly Actor[],
  compute: (actor: Actor) => Result,
  same: (one: Result, other: Result) => boolean,
): Result[] {
  let at = 0;
  return actors.map((actor, index) => {
    if (before[at] !== actor && before[at + 1] === actor) at++;
    if (before[at] === actor) return results[at++] as Result;
    const result = compute(actor);
    if (at >= before.length || actors[index + 1] === before[at]) return result;
    const previous = results[at++] as Result;
    return same(result, previous) ? previous : result;
  });
}
