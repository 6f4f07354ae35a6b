import { anyOf } from '../../domain/words/anyOf';

/** What people do with one another, in any form of the verb. */
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
/** "Avec quelles associations souhaitez-vous ou pouvez-vous travailler ?" asks for more than wishes. */
const ALSO_CAN = /\bou pouvez\b|\bor can\b/;

/** True of a question, by its key, for whom somebody would like to know: who is wished for is no tie yet. */
export function asksForWishes(key: string): boolean {
  return WISHED.test(key) && !ALSO_CAN.test(key);
}
