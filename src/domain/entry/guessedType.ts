import type { ActorType, Family } from '../actor';
import { fold } from '../folding';
import { nameWords } from '../nameWords';
import { valueKey } from '../words/values';
import type { KindWords } from './entryWords';
import { FIRST_NAMES } from './firstNames';

/** What a name lets one think of whom it names. It is proposed, told and easily changed. */
export interface GuessedType {
  readonly type: ActorType;
  readonly kind?: string;
  readonly family?: Family;
}

const PERSON_TITLES: ReadonlySet<string> = new Set('m mme mlle mr mrs ms miss dr pr madame monsieur'.split(' '));
const NETWORKS: ReadonlySet<string> = new Set(['reseau', 'reseaux', 'network']);
const BODIES: ReadonlySet<string> = new Set(['comite', 'copil', 'commission', 'instance', 'committee', 'steering']);
/** In English what somebody is comes last: "Pilat rural network", "Residents’ house". */
const LAST_OF_STRUCTURES: ReadonlySet<string> = new Set(
  'association centre center club college company council federation foundation group house hub institute office school society trust union university'.split(
    ' ',
  ),
);
/** Words that no name of a person has. */
const OF_STRUCTURES = /\b(?:et|and|des|du|les|sarl|scop|scic|gaec|earl|sas)\b|&/;

/**
 * Type, kind and family by the words of a name: "CUMA du Val" begins with a kind, "Léa Morel" with a first name,
 * "Réseau rural" with the word itself. A structure where nothing is known.
 */
export function guessedType(name: string, kinds: KindWords): GuessedType {
  const folded = fold(name);
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (NETWORKS.has(first) || last === 'network') return { type: 'network' };
  if (BODIES.has(first) || last === 'committee') return { type: 'body' };
  const kind = kindBeginning(name, kinds);
  if (LAST_OF_STRUCTURES.has(last) && (!kind || kind.family === 'persons')) return { type: 'structure' };
  if (kind) return { type: kind.family === 'persons' ? 'person' : 'structure', ...kind };
  if (words.length > 1 && PERSON_TITLES.has(first)) return { type: 'person' };
  const isPerson = FIRST_NAMES.has(first) && words.length <= 4 && !OF_STRUCTURES.test(folded);
  return { type: isPerson ? 'person' : 'structure' };
}

/**
 * The longest kind that the name begins with, short forms read in full: "CC du Pilat" is a communauté de communes. One that
 * the name says as it is, "CUMA du Val", is not said twice: its family alone.
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
