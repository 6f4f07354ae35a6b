import type { ActorType, Family } from '../actor';
import { fold } from '../folding';
import { nameWords } from '../words/nameWords';
import { typeOfName } from '../words/typeOfName';
import { valueKey } from '../words/values';
import type { KindWords } from './entryWords';

/** What a name suggests about its bearer. Shown as a proposal and easy to change. */
export interface GuessedType {
  readonly type: ActorType;
  readonly kind?: string;
  readonly family?: Family;
}

/**
 * Guesses type, kind and family from the words of a name: "CUMA du Val" begins with a kind, "Léa Morel" with a given name.
 * `unknown` when the name shows nothing.
 */
export function guessedType(name: string, kinds: KindWords): GuessedType {
  const type = typeOfName(name);
  if (type === 'network' || type === 'body') return { type };
  const kind = kindBeginning(name, kinds);
  if (kind === undefined) return { type };
  const isPerson = kind.family === 'persons';
  if (type === 'unknown') return { type: isPerson ? 'person' : 'structure', ...kind };
  return isPerson === (type === 'person') ? { type, ...kind } : { type };
}

/**
 * The longest kind at the start of the name, short forms expanded: "CC du Pilat" is a communauté de communes. A kind already
 * spelt out in the name ("CUMA du Val") is not repeated: only its family is returned.
 */
function kindBeginning(name: string, kinds: KindWords): Pick<GuessedType, 'kind' | 'family'> | undefined {
  const words = nameWords(name).map(valueKey);
  let best: { readonly kind: string; readonly family: Family; readonly length: number } | undefined;
  for (const [family, list] of Object.entries(kinds) as [Family, readonly string[]][]) {
    for (const kind of list) {
      for (const way of kind.split(/,\s*|\s*\([^)]*\)/)) {
        const its = nameWords(way).map(valueKey);
        if (its.length === 0 || its.length <= (best?.length ?? 0)) continue;
        if (its.every((word, at) => words[at] === word)) best = { kind, family, length: its.length };
      }
    }
  }
  if (!best) return undefined;
  const isSaid = fold(name).startsWith(fold(best.kind));
  return { ...(isSaid ? {} : { kind: best.kind }), family: best.family };
}
