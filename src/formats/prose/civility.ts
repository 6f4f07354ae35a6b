import { fold } from '../../domain/folding';
import { TITLES, TITLES_OF_SEVERAL } from '../../domain/words/tellTaleWords';
import { isGivenName } from '../names/readNames';

const BEFORE_NAME = /^(\p{L}+)(\.?)[ \u00A0\u202F]+(?=\p{Lu})/u;

/** Titles only before a given name, since "PC" is also a computer. */
const RANKS: ReadonlySet<string> = new Set(['PC', 'PCSO', 'Sgt', 'Insp', 'Supt', 'Revd', 'Canon', 'Fr']);

/** True for a title spelled as in texts: in capitals it may be an acronym ("PR"), in lower case a word ("me"). */
export function isTitle(word: string): boolean {
  return /^(?:MM?|mme|\p{Lu}\p{Ll}+)\.?$/u.test(word) && TITLES.has(fold(word).replace('.', ''));
}

/** Length of a civility at the start of a text, before a name. "M" without a point is an initial. */
export function civilityLength(text: string): number {
  const [all = '', word = '', point] = BEFORE_NAME.exec(text) ?? [];
  if (RANKS.has(word) && isGivenName(text.slice(all.length).split(/[ \u00A0\u202F]/)[0] ?? '')) return all.length;
  return isTitle(word) && (word !== 'M' || point === '.') ? all.length : 0;
}

/** True for a title of several people: "MM. Petit et Durand". */
export function isOfSeveral(civility: string): boolean {
  return TITLES_OF_SEVERAL.has(fold(civility).replace('.', ''));
}
