import type { Passage } from '../../domain/passages/passage';
import { anyOf } from '../../domain/words/anyOf';

/** Text between two names that states that they work together, and nothing else: no "pas", no "pourrait". */
const TOGETHER = [
  /^\s+(?:qui\s+)?(?:y\s+)?(?:travaill(?:e|ent)|collabor(?:e|ent)|coop[èe]r(?:e|ent)|agi(?:t|ssent))(?:\s+(?:déjà|aussi|régulièrement|souvent|beaucoup|bien|étroitement|chaque\s+(?:année|mois|semaine)|(?:tous|toutes)\s+les\s+(?:ans|mois|semaines|lundis|mardis|mercredis|jeudis|vendredis|samedis)|every\s+\p{L}+|depuis\s+(?:longtemps|\d{4}|des\s+années|\S+\s+ans)))*\s+avec\s+(?:l[ea]s?\s+|l['’])?$/iu,
  /^\s+(?:est|sont)\s+(?:(?:déjà|aussi)\s+)?(?:en\s+(?:lien|partenariat)\s+avec\s+(?:l[ea]s?\s+|l['’])?|partenaires?\s+(?:de\s+(?:la\s+|l['’])?|d['’]|du\s+|des\s+))$/iu,
  /^,?\s+en\s+(?:lien|partenariat)\s+avec\s+(?:l[ea]s?\s+|l['’])?$/iu,
  /^\s+(?:who\s+)?(?:(?:already|also|regularly|often)\s+)?(?:works?|collaborates?|cooperates?|partners?)\s+(?:(?:closely|regularly|already|a lot)\s+)?with\s+(?:the\s+)?$/iu,
  /^,?\s+in\s+partnership\s+with\s+(?:the\s+)?$/iu,
  /^\s+(?:a|ont|vient\s+de|viennent\s+de)\s+(?:sign[eé]r?|pass[eé]r?|conclu(?:re)?)\s+(?:une?|sa|son|leur)\s+(?:convention|accord|partenariat|charte|contrat)(?:\s+\p{Ll}[\p{L}'’-]*){0,3}\s+avec\s+(?:l[ea]s?\s+|l['’])?$/iu,
  /^\s+(?:has|have)\s+signed\s+an?\s+(?:\p{Ll}+\s+)?(?:agreement|partnership|contract|charter)\s+with\s+(?:the\s+)?$/iu,
];
/**
 * What one organisation does for another, stated as a fact, with no person named in between: "La ferme fournit l'AMAP", "The
 * council has granted the group a licence".
 */
const DOES = anyOf(
  /livre|fournit|envoie(?=\s+(?:des|ses|les)\s+(?:stagiaires|élèves|bénévoles|jeunes|habitants|familles|personnes))/u,
  /financ[eé]|prêté?e?|accueille|héberge|soutient|soutenu|accompagne|met(?=\s[^.;:!?]*\sà\sdisposition)/u,
  /adhère|est\s+adhérente?|est\s+membre|se\s+fournit|rejoint|joins|joined|supplies|soutiennent|fournissent|rejoignent/u,
  /supports|hosts|funds|funded|lends|lent|granted|gives|gave/u,
);
const DENIED = /(?!ne\s|pas\s|plus\s|mais\s|que\s|qui\s|but\s|not\s|never\s)/u.source;
const DOES_FOR = new RegExp(
  String.raw`^\s+(?:(?:a|ont|has|have)\s+)?(?:(?:now|already|also|still|maintenant|désormais|déjà|aussi)\s+)?${DOES}(?:e?nt)?(?:\s+${DENIED}[\p{Ll}\d][\p{L}\d'’-]*){0,8}(?:\s+[ld]['’]|\s+)$`,
  'u',
);
/** The passive of the same: "L'association est hébergée par la mairie". */
const DONE_FOR =
  /^\s+(?:(?:est|sont|is|are)\s+)?(?:(?:déjà|aussi|already|also)\s+)?(?:héberg|accueill|souten|financ|accompagn|approvisionn|port|support|host|fund)(?:é|i|u|ed)e?s?\s+(?:par|by)\s+(?:l[ea]s?\s+|l['’]|the\s+)?$/iu;
/** Text between the leader and the participants: "La SCIC porte le groupement d'achats, avec la mairie et l'AMAP". */
const LEADS_WITH =
  /^\s+(?:now\s+|also\s+)?(?:(?:porte|pilote|coordonne|anime|organise|mène|gère|lance|monte)(?:nt)?|(?:lead|run|organi[sz]e|coordinate|host|deliver)s|(?:is|are)\s+(?:(?:now|also)\s+)?(?:leading|running|organi[sz]ing|coordinating|hosting|delivering|piloting))\s+(?:l[ea]s?\s|l['’]|une?\s|des\s|s(?:on|a|es)\s|leurs?\s|notre\s|the\s|an?\s|its\s|their\s|our\s)(?:[A-Z][a-z]{2,5}day\s)?[\p{Ll}'’ \u00A0-]{3,60},?\s+(?:ensemble\s+|conjointement\s+|en\s+partenariat\s+)?(?:avec|(?:(?:together|jointly|in\s+partnership)\s+)?with|alongside)\s+(?:l[ea]s?\s+|l['’]|the\s+)?$/u;
/** "Porté par la SCIC, avec la mairie": text after the leader's name. */
const LED_WITH = /^,?\s+(?:avec|with)\s+(?:l[ea]s?\s+|l['’]|the\s+)?$/u;
/** Text before the next partner: "Avec l'EHPAD et la MJC". */
const AND = /^\s*(?:,|,?\s*(?:et|and|ainsi que|as well as))\s*(?:avec\s+|with\s+)?(?:l[ea]s?\s+|l['’]|the\s+)?$/iu;
/** Text after the second of two, for what both do: "Le musée et le lycée travaillent ensemble". */
const BOTH =
  /^\s+(?:travaillent|collaborent|coop[èe]rent|agissent|interviennent|lancent|organisent|mènent|animent|proposent|portent|préparent)\s+(?:(?:déjà|aussi|régulièrement|souvent)\s+)?(?:ensemble|en\s+partenariat|main\s+dans\s+la\s+main)(?!\p{L})|^\s+(?:(?:already|also|regularly|often)\s+)?(?:work|collaborate|cooperate|run|organise|organize|hold|host|manage)\s+(?:(?:closely|regularly)\s+|(?:an?|the|two|three|their)\s+(?:[\p{L}-]+\s+){1,5})?together(?!\p{L})/iu;
/** Any joint action of two organisations: "Réparent ensemble les vélos". */
const BOTH_DO = /^\s+\p{Ll}{3,}ent\s+ensemble(?!\p{L})/u;
const AND_OTHER = /^\s+(?:et|and)\s+(?:l[ea]s?\s+|l['’]|the\s+)?$/iu;
/** Text after the last name: punctuation or a purpose, but no verb. */
const ENDS = /^\s*(?:[.,;:!?()]|$|(?:pour|sur|dans|depuis|autour|à|au|aux|en|comme|for|on|in|since|at|as)(?!\p{L}))/u;

/**
 * Finds pairs of actors that a text states to work together, as indexes into `passages`, which must be in text order. Time
 * O(passages).
 */
export function workingTogether(text: string, passages: readonly Passage[]): (readonly [one: number, other: number])[] {
  const between = (at: number) => text.slice(passages[at]?.to, passages[at + 1]?.from);
  return passages.flatMap((_, one) => {
    const doneBy = togetherBy(text, passages, one);
    if (doneBy.length > 1) return pairsOf(doneBy);
    const said = text.slice(passages[one + 1]?.to);
    const isBoth =
      one + 1 < passages.length &&
      AND_OTHER.test(between(one)) &&
      (BOTH.test(said) || (areHouses(passages, one) && BOTH_DO.test(said)));
    const areTwoHouses = one + 1 < passages.length && areHouses(passages, one);
    const isFor = areTwoHouses && [DOES_FOR, DONE_FOR].some((words) => words.test(between(one)));
    if (isBoth || isFor) return [[one, one + 1]];
    const isLed =
      areTwoHouses && (LEADS_WITH.test(between(one)) || (isLedBy(text, passages[one]) && LED_WITH.test(between(one))));
    if (one + 1 >= passages.length || !(isLed || TOGETHER.some((words) => words.test(between(one))))) return [];
    const pairs: (readonly [number, number])[] = [[one, one + 1]];
    let last = one + 1;
    while (last + 1 < passages.length && AND.test(between(last))) last++;
    // In "… avec la CAF, la MJC cherche un local" the next name is the subject of another clause.
    if (last > one + 1 && !ENDS.test(text.slice(passages[last]?.to))) return pairs;
    for (let other = one + 2; other <= last; other++) pairs.push([one, other]);
    return pairs;
  });
}

/** Text before joint leaders: "Un atelier animé par …", "a fair run by …". */
const DONE_BY =
  /(?<!\p{L})(?:co-?)?(?:anim|organis|port|pilot|coordonn|encadr|mont|men|réalis|gér)ée?s?\s+(?:(?:ensemble|conjointement|en commun|main dans la main)\s+)?par\s+(?:l[ae]s?\s+|l['’])?$|(?<!\p{L})(?:run|organi[sz]ed|led|hosted|facilitated|chaired|managed)\s+(?:(?:jointly|together)\s+)?by\s+(?:the\s+)?$/iu;
const LONGEST_DONE_BY = 60;
/** Text from one to the next, skipping the first one's workplace in brackets. */
const JOINED = /^(?:\s*\([^()\n]{1,80}\))?\s*(?:(,)|,?\s*(?:et|and)(?:\s+par|\s+by)?)\s*(?:l[ae]s?\s+|l['’]|the\s+)?$/u;

/**
 * Indexes of the passages that lead something together: "Animé par Stella Mavou (Service jeunesse) et Luc Blanc". Empty for a
 * single one.
 */
function togetherBy(text: string, passages: readonly Passage[], one: number): number[] {
  const first = passages[one];
  if (!first || !isLedBy(text, first)) return [];
  const found = [one];
  for (let at = one + 1; at < Math.min(passages.length, one + 2 * MOST_TOGETHER); at++) {
    const [before, next] = [passages[found.at(-1) ?? one], passages[at]];
    const joint = before && next ? JOINED.exec(text.slice(before.to, next.from)) : null;
    if (!before || !next || next.from > before.to + LONGEST_JOINT) break;
    if (!joint || next.kind !== first.kind) continue;
    found.push(at);
    // "A, B et C" ends with the last.
    if (joint[1] === undefined) {
      const after = text.slice(next.to).replace(/^\s*\([^()\n]{1,80}\)/, '');
      return ENDS.test(after) ? found : [];
    }
  }
  return [];
}

const isLedBy = (text: string, one: Passage | undefined) =>
  one !== undefined && DONE_BY.test(text.slice(Math.max(0, one.from - LONGEST_DONE_BY), one.from));

const MOST_TOGETHER = 8;
const LONGEST_JOINT = 120;

const pairsOf = (places: readonly number[]) =>
  places.flatMap((one, i) => places.slice(i + 1).map((other) => [one, other] as const));

/** True when both are organisations: what a person does for an organisation does not count. */
const areHouses = (passages: readonly Passage[], one: number) =>
  passages.slice(one, one + 2).every(({ kind }) => kind === 'organisation');
