import type { Passage } from '../../domain/passages/passage';

/** What stands between two names of which the text says that they work together, and nothing else: no "pas", no "pourrait". */
const TOGETHER = [
  /^\s+(?:qui\s+)?(?:y\s+)?(?:travaill(?:e|ent)|collabor(?:e|ent)|coop[èe]r(?:e|ent)|agi(?:t|ssent))(?:\s+(?:déjà|aussi|régulièrement|souvent|beaucoup|bien|étroitement|chaque\s+(?:année|mois|semaine)|tous\s+les\s+ans|depuis\s+(?:longtemps|\d{4}|des\s+années|\S+\s+ans)))*\s+avec\s+(?:l[ea]s?\s+|l['’])?$/iu,
  /^\s+(?:est|sont)\s+(?:(?:déjà|aussi)\s+)?(?:en\s+(?:lien|partenariat)\s+avec\s+(?:l[ea]s?\s+|l['’])?|partenaires?\s+(?:de\s+(?:la\s+|l['’])?|d['’]|du\s+|des\s+))$/iu,
  /^,?\s+en\s+(?:lien|partenariat)\s+avec\s+(?:l[ea]s?\s+|l['’])?$/iu,
  /^\s+(?:who\s+)?(?:(?:already|also|regularly|often)\s+)?(?:works?|collaborates?|cooperates?|partners?)\s+(?:(?:closely|regularly|already|a lot)\s+)?with\s+(?:the\s+)?$/iu,
  /^,?\s+in\s+partnership\s+with\s+(?:the\s+)?$/iu,
];
/** "La ferme fournit l'AMAP", "The council has granted the group a licence": what one does for the other, said as a fact, with nobody between them. */
const DOES_FOR =
  /^\s+(?:(?:a|ont|has|have)\s+)?(?:livre|fournit|envoie(?=\s+(?:des|ses|les)\s+(?:stagiaires|élèves|bénévoles|jeunes|habitants|familles|personnes))|financ[eé]|prêté?e?|accueille|héberge|soutient|soutenu|accompagne|met(?=\s[^.;:!?]*\sà\sdisposition)|adhère|est\s+adhérente?|est\s+membre|se\s+fournit|supplies|supports|hosts|funds|funded|lends|lent|granted|gives|gave)(?:ent)?(?:\s+(?!ne\s|pas\s|plus\s|mais\s|que\s|qui\s|but\s|not\s|never\s)[\p{Ll}\d][\p{L}\d'’-]*){0,8}(?:\s+[ld]['’]|\s+)$/u;
/** "Avec l'EHPAD et la MJC": the next of those with whom somebody works. */
const AND = /^\s*(?:,|,?\s*(?:et|and|ainsi que|as well as))\s*(?:avec\s+|with\s+)?(?:l[ea]s?\s+|l['’]|the\s+)?$/iu;
/** "Le musée et le lycée travaillent ensemble": after the second of two, what both do. */
const BOTH =
  /^\s+(?:travaillent|collaborent|coop[èe]rent|agissent|interviennent|lancent|organisent|mènent|animent|proposent|portent|préparent)\s+(?:(?:déjà|aussi|régulièrement|souvent)\s+)?(?:ensemble|en\s+partenariat|main\s+dans\s+la\s+main)(?!\p{L})|^\s+(?:(?:already|also|regularly|often)\s+)?(?:work|collaborate|cooperate|run|organise|organize)\s+(?:(?:closely|regularly)\s+)?together(?!\p{L})/iu;
const AND_OTHER = /^\s+(?:et|and)\s+(?:l[ea]s?\s+|l['’]|the\s+)?$/iu;
/** After the last of them: a sign, or what they do it for, and no verb. */
const ENDS = /^\s*(?:[.,;:!?()]|$|(?:pour|sur|dans|depuis|autour|à|au|aux|en|for|on|in|since|at)(?!\p{L}))/u;

/**
 * Who works with whom, as the text says in so many words between their names: places of two in `passages`, which stand in the
 * order of the text. O(passages).
 */
export function workingTogether(text: string, passages: readonly Passage[]): (readonly [one: number, other: number])[] {
  const between = (at: number) => text.slice(passages[at]?.to, passages[at + 1]?.from);
  return passages.flatMap((_, one) => {
    const isBoth =
      one + 1 < passages.length && AND_OTHER.test(between(one)) && BOTH.test(text.slice(passages[one + 1]?.to));
    const isFor = one + 1 < passages.length && areHouses(passages, one) && DOES_FOR.test(between(one));
    if (isBoth || isFor) return [[one, one + 1]];
    if (one + 1 >= passages.length || !TOGETHER.some((words) => words.test(between(one)))) return [];
    const pairs: (readonly [number, number])[] = [[one, one + 1]];
    let last = one + 1;
    while (last + 1 < passages.length && AND.test(between(last))) last++;
    // "… avec la CAF, la MJC cherche un local": another sentence, of which the next name is the subject.
    if (last > one + 1 && !ENDS.test(text.slice(passages[last]?.to))) return pairs;
    for (let other = one + 2; other <= last; other++) pairs.push([one, other]);
    return pairs;
  });
}

/** What somebody does for an organisation is another matter. */
const areHouses = (passages: readonly Passage[], one: number) =>
  passages.slice(one, one + 2).every(({ kind }) => kind === 'organisation');
