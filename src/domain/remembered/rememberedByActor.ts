import type { Actor } from '../actor';
import { sameList } from './rememberedFor';

/**
 * A function of each actor of a list, beside the list, that is worked out again only for the actors whose record is
 * another than in the list it was asked about before: an edit changes one record in thousands. `compute` reads the record
 * and the further arguments, nothing else. An answer that is the `same` as before is the one before; when all are, so is
 * the list. Pure for whoever calls it. Time O(actors) to find who changed.
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

/** Both lists mostly have one order: one steps over whoever left, the other over whoever came. */
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
