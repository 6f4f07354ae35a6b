import type { Actor } from '../../domain/actor';
import { byCodeUnits, fold } from '../../domain/folding';

/**
 * Texts already written in one field of the map, to offer while typing: alphabetical, in the first spelling met. After them come those
 * `usual` texts that nobody wrote yet.
 */
export function knownTexts(
  actors: Iterable<Actor>,
  textsOf: (actor: Actor) => string | undefined | readonly string[],
  usual: readonly string[] = [],
): string[] {
  const written = new Map<string, string>();
  for (const actor of actors) {
    for (const text of [textsOf(actor) ?? []].flat()) {
      const folded = fold(text);
      if (folded !== '' && !written.has(folded)) written.set(folded, text);
    }
  }
  const sorted = [...written].sort(([a], [b]) => byCodeUnits(a, b)).map(([, text]) => text);
  return [...sorted, ...usual.filter((text) => !written.has(fold(text)))];
}
