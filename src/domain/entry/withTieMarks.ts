import type { TieNature } from '../tie';
import { bareName } from './bareName';
import { isMyself } from './isMyself';
import { isNameAlone } from './isNameAlone';

/** French prepositions before an owner (`OF`) and before a place (`AT`). */
export const OF = String.raw`(?:de la|de l['’]|du|des|de|d['’])`;
export const AT = String.raw`(?:à la|à l['’]|au|aux|à|chez)`;
/** Verbs between two names, and the nature of the tie they express. */
const VERBS: readonly (readonly [TieNature, string])[] = [
  ['memberOf', `(?:est|sont|suis|fait|font|fais) (?:membres?|adhérente?s?|partie) ${OF}|adhèr(?:e|ent) ${AT}`],
  [
    'worksFor',
    `(?:travaill|boss)(?:e|ent) (?:pour|${AT})|(?:est|sont|suis) (?:salariée?s?|employée?s?) (?:par|${OF}|${AT})`,
  ],
  ['actsWith', '(?:travaill|coopèr|collabor|agi|boss)(?:e|ent|t|ssent|s) avec'],
  ['exchanges', `(?:échang|discut|parl)(?:e|ent) (?:avec|${AT})`],
  ['partnerOf', `(?:est|sont|suis) partenaires? ${OF}`],
  ['agreement', '(?:a|ont|ai) une convention avec'],
  ['knows', 'conna[iî]t|connaissent|connais'],
  ['memberOf', '(?:is|are|am) (?:an? )?members? of|belongs? to'],
  ['worksFor', 'works? (?:for|at)|(?:is|are) employed by'],
  ['actsWith', '(?:works?|acts?|cooperates?|collaborates?) with'],
  ['exchanges', '(?:talks?|speaks?) (?:to|with)|exchanges? with|shares? information with'],
  ['partnerOf', '(?:is|are|am) (?:an? )?partners? of'],
  ['agreement', '(?:has|have) an agreement with'],
  ['knows', 'knows?'],
];
const SPOKEN = VERBS.map(
  ([nature, verb]) =>
    [nature, new RegExp(String.raw`(?<=\S)\s+(?:bien |aussi )?(?:${verb})(?:\s+|(?<=['’]))(?=\S)`, 'iu')] as const,
);
const TOGETHER = /^(.+?)\s+(?:et|and)\s+(.+?)\s+(?:se connaissent|know each other)(?: bien| well)?$/iu;

/** A full stop ends the sentence and is no part of a name; after a short word it marks an abbreviation. */
const FULL_STOP = /(?<=\p{L}{4})\.\s*$/u;

/** Rewrites "Léa Morel connaît Marc Vidal", "je connais Léa" with the marks that `readLine` knows. */
export function withTieMarks(text: string, isName: (text: string) => boolean): string {
  if (isName(text.trim())) return text;
  const sentence = text.replace(FULL_STOP, '');
  const spoken = sentence.replace(TOGETHER, '$1 – connaît – $2');
  for (const [nature, verb] of SPOKEN) {
    const found = verb.exec(spoken);
    if (!found) continue;
    const subject = spoken.slice(0, found.index);
    const other = bareName(spoken.slice(found.index + found[0].length), isName);
    return `${subject.replace(/^(?:je|j['’])$/iu, 'Moi').replace(/^I$/u, 'Me')} – ${nature} – ${other}`;
  }
  return spoken === sentence ? (withKnownEnds(sentence, isName) ?? text) : spoken;
}

const WITH =
  /(?:\s*,\s*|\s+)(?:(?:(?:est|sont|is|are) )?(?:en (?:lien|contact|relation)|in (?:touch|contact)) )?(?:avec|with)(?=\s+\S)/giu;
const BESIDE = /\s*[,@#]\s*|\s+(?:et|and)\s+/iu;
/** Limit against hostile texts: nobody types more, and each "avec" means a search on the map. */
const LONGEST_SENTENCE = 300;

/**
 * "CUMA du Val avec Lycée agricole" is a tie when the map knows both, or knows one and the other looks like a name. "Vivre avec
 * Léa" is one name when the map has it, or when it knows neither end.
 */
function withKnownEnds(text: string, isName: (text: string) => boolean): string | undefined {
  const isWhole = (part: string) => part.search(WITH) >= 0 && isName(part);
  if (text.length > LONGEST_SENTENCE || text.includes(';') || text.split(BESIDE).some(isWhole)) return undefined;
  const bare = (side: string) => bareName(side.trim(), isName);
  /** Known as a whole, or by the name beside "avec": "Lycée agricole, relais". */
  const isKnown = (side: string, near: 0 | -1) => isName(side) || isName(bare(side.split(BESIDE).at(near) ?? ''));
  const mayBeName = (side: string) => isMyself(side) || isNameAlone(side.split(/\s*[,@#]/u, 1)[0] ?? '');
  const halves = [...text.matchAll(WITH)].map((found) => {
    const [a, b] = [bare(text.slice(0, found.index)), bare(text.slice(found.index + found[0].length))];
    return { a, b, hasA: isKnown(a, -1), hasB: isKnown(b, 0) };
  });
  const ends =
    halves.find(({ hasA, hasB }) => hasA && hasB) ??
    halves.find(({ a, b, hasA, hasB }) => (hasA && mayBeName(b)) || (mayBeName(a) && hasB));
  return ends && `${ends.a} – ${withKnownEnds(ends.b, isName) ?? ends.b}`;
}
