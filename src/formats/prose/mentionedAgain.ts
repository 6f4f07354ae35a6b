import { fold } from '../../domain/folding';
import type { Passage } from '../../domain/passages/passage';
import { ACRONYMS, BODY_WORDS, ORGANISATION_ADJECTIVES, ORGANISATION_WORDS } from '../../domain/words/tellTaleWords';
import { ENGLISH_ENDS } from './leadWords';

/** A word that refers to an organisation named elsewhere in the text, and the passage that names it. */
export interface MentionedAgain {
  readonly passage: Passage;
  readonly meant: Passage;
}

/** A definite article and a word, "du musée", "the museum", unless a name follows: "le lycée de Vernay", "le comité technique". */
const DEFINITE =
  /(?<!\p{L})(?:[Dd]u|de la|[Aa]u|à la|[Ll][ea]|[Nn]otre|[Tt]he|[Oo]ur)[ \u00A0](\p{Ll}[\p{L}-]{3,20}|\p{Lu}{2,8})(?!\p{L})(?![ \u00A0](?:d['’]|d[eu]s?[ \u00A0]|of[ \u00A0]|\p{Lu}))|(?<!\p{L})(?:(?:de |à )?[Ll]['’])(\p{Ll}[\p{L}-]{3,20}|\p{Lu}{2,8})(?!\p{L})(?![ \u00A0](?:d['’]|d[eu]s?[ \u00A0]|\p{Lu}))/gu;

/** "Le comité technique" is another committee; "le comité explique" is the same one. */
const GOES_ON = /(?<!expl|ind|commun|prat|appl|impl)(?:iques?|ifs?|ives?|als?|ales?|els?|elles?|aires?)$/;

const TOWNS: ReadonlySet<string> = new Set(['mairie', 'commune', 'ville']);

/** Finds words that refer to the only organisation of their kind: "du comité" where the text names one "Comité de jumelage de …". */
export function mentionedAgain(text: string, passages: readonly Passage[]): MentionedAgain[] {
  const named = calledBy(text, passages);
  if (named.size === 0) return [];
  return [...text.matchAll(DEFINITE)].flatMap((found) => {
    const word = found[1] ?? found[2] ?? '';
    const meant = named.get(headOf(word));
    const to = found.index + found[0].length;
    const from = to - word.length;
    const isTaken = passages.some((one) => one.from < to && from < one.to);
    const next = /^[ \u00A0](\p{Ll}+)/u.exec(text.slice(to, to + 30))?.[1] ?? '';
    if (!meant || isTaken || ORGANISATION_ADJECTIVES.has(fold(next)) || GOES_ON.test(next)) return [];
    return [{ passage: { ...meant, from, to }, meant }];
  });
}

/** Organisations by the word for their kind, when only one has it. */
function calledBy(text: string, passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  const found = new Map<string, Passage>();
  const names = new Map<string, Set<string>>();
  for (const one of passages) {
    if (one.kind !== 'organisation') continue;
    const name = fold(text.slice(one.from, one.to));
    const words = name.split(/[\s'’]+/);
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length < 2) continue;
    for (const head of [
      isHead(first) ? first : '',
      ENGLISH_ENDS.has(last) || words.includes('community') ? last : '',
    ].map(headOf)) {
      if (head === '') continue;
      names.set(head, (names.get(head) ?? new Set()).add(name));
      if (!found.has(head)) found.set(head, one);
    }
  }
  return new Map([...found].filter(([head]) => names.get(head)?.size === 1));
}

const isHead = (word: string) => ORGANISATION_WORDS.has(word) || BODY_WORDS.has(word) || ACRONYMS.has(word);

function headOf(word: string): string {
  const folded = fold(word);
  return TOWNS.has(folded) ? 'mairie' : folded;
}
