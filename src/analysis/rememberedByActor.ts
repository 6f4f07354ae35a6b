import type { Actor } from '../domain/actor';
import { sameList } from './rememberedFor';

/**
 * A function of each actor of a list, beside the list, that is worked out again only for the actors whose record is
 * another than in the list it was asked about before: an edit changes one record in thousands. `compute` reads the record
 * and the further arguments, nothing else. Pure for whoever calls it. Time O(actors) to find who changed.
 */
export function rememberedByActor<Rest extends readonly unknown[], Result>(
  compute: (actor: Actor, ...rest: Rest) => Result,
): (actors: readonly Actor[], ...rest: Rest) => readonly Result[] {
  let last: { readonly actors: readonly Actor[]; readonly rest: Rest; readonly results: readonly Result[] } | undefined;
  return (actors, ...rest) => {
    const before = last && sameList(last.rest, rest) ? last : undefined;
    if (before?.actors === actors) return before.results;
    const results = before
      ? afterEdit(before.actors, before.results, actors, (actor) => compute(actor, ...rest))
      : actors.map((actor) => compute(actor, ...rest));
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
): Result[] {
  let at = 0;
  return actors.map((actor, index) => {
    if (before[at] !== actor && before[at + 1] === actor) at++;
    if (before[at] === actor) return results[at++] as Result;
    if (actors[index + 1] !== before[at]) at++;
    return compute(actor);
  });
}
