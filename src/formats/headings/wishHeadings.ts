import { anyOf } from '../../domain/words/anyOf';

/** What people do together, as stems of verbs and nouns. */
const DOING = '(?:travaill|collabor|cooper|rencontr|echang|mis(?:e|es)? en (?:lien|relation)|lien)';
const WISHED = new RegExp(
  anyOf(
    // "Avec qui voudriez-vous commencer ?"
    /\b(?:qui|quel\w*)\b.*\b(?:aimeriez|voudriez|souhaiteriez|souhaitez|aimerais|voudrais|souhaiterais)\b/,
    String.raw`\b(?:aim(?:er(?:i?ez|ait|aient|ais)|eraient)|souhait\w*|voudri?ez|voudrai\w*|envie de|espere\w*)\b.*\b${DOING}`,
    // "Who would you like to meet?"
    /\b(?:would|d) (?:you |they |he |she )?(?:like|love|want|wish) to (?:work|meet|collaborate|partner|be introduced|connect|know)/,
    /\b(?:hopes?|wish(?:es)?|wants?|want) to (?:work with|meet|be introduced|collaborate|partner)\b/,
  ),
);
/** "Avec quelles associations souhaitez-vous ou pouvez-vous travailler ?" does not ask for wishes only. */
const ALSO_CAN = /\bou pouvez\b|\bor can\b/;

/** True when the question asks whom people would like to work with: a wish is not a tie. `key`: the folded heading. */
export function asksForWishes(key: string): boolean {
  return WISHED.test(key) && !ALSO_CAN.test(key);
}
