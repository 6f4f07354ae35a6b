import { isMyself } from './isMyself';
import { isNameAlone } from './isNameAlone';

/** Longer texts are not lines typed while others speak. */
const LONGEST = 160;
const CAN = String.raw`(?:(?:peut|peuvent|pourrait|pourraient|veut|veulent|va|vont)|(?:can|could|will|is willing to|are willing to))`;

/** Sentences that answer the start questions: who, what they can do and, after a word of `about`, on which theme. */
const sentence = (verbs: string, is: string, about: string) =>
  new RegExp(
    String.raw`^(?<who>.+?)\s+(?:${CAN} (?:${verbs})|${is})(?:(?:\s+(?:${about})\s+|\s+(?:d['’]))(?<theme>\S.*?))?[.!]?$`,
    'iu',
  );
const ABOUT = 'sur|à propos de|about|on';
/** Each with the word of the line that says the same. */
const SENTENCES: readonly (readonly [role: string, said: RegExp])[] = [
  [
    'témoin',
    sentence(
      '(?:en )?témoigner|être témoins?|be a witness|testify|speak(?: from experience)?|tell others',
      '(?:est|sont) (?:une? )?témoins?|is a witness',
      `${ABOUT}|de|du|des`,
    ),
  ],
  [
    'relais',
    sentence(
      'relayer|être relais|servir de relais|faire connaître|be a relay|relay|spread the word|pass it (?:on|round)',
      '(?:est|sont) (?:un )?relais|is a relay',
      ABOUT,
    ),
  ],
  [
    'partenaire',
    sentence('être partenaires?|be a partner', '(?:est|sont) partenaires?|is a partner', `${ABOUT}|pour|for`),
  ],
];
const ARTICLE = /^(?:(?:la|le|les|une?|the)\s+|l['’]\s*)/iu;
/** "la mobilité et le logement" are two themes; "eau et forêts" may be one. */
const AND = /\s+(?:et|and)\s+(?=(?:la|le|les|the)\s|l['’])/iu;
/** Not a theme: when, how long, or another sense of the word ("On Monday", "for ten minutes", "témoin de mariage"). */
const NO_THEME =
  /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|mariage|jéhovah|demain|tomorrow)/iu;

/** A pronoun or an indefinite word, also at the beginning of a line, or a sentence about somebody. */
const NOBODY =
  /^(?:qui|elles?|ils?|on|nous|vous|who|she|he|they|we|you|it|nobody|no one|everyone|everybody|someone|somebody|personne|tout le monde|chacune?|quelqu['’]une?)$|(?:^|\s)(?:si|que|qui|ne|if|that|whether|who)(?:\s|$)/iu;

/** Who can do something, and what that says of each in the words of the line: "témoin #mobilité". */
export interface RoleSaid {
  readonly who: string;
  readonly said: string;
}

/**
 * Reads "Paul Vernet peut témoigner sur la mobilité", in the wording of the questions; `undefined` for any other sentence.
 * `isWho` is true for names of the map; others must be names by themselves, not "Personne ne", "Voir si Paul" or "Qui".
 */
export function roleSaid(
  text: string,
  isWho: (text: string) => boolean,
  namesIn: (text: string) => readonly string[],
): RoleSaid | undefined {
  if (text.length > LONGEST || /[,;#@?]/u.test(text) || isWho(text)) return undefined;
  for (const [role, said] of SENTENCES) {
    const { who = '', theme } = said.exec(text)?.groups ?? {};
    if (who === '' || (theme !== undefined && NO_THEME.test(theme))) continue;
    const isNamed = (name: string) => isWho(name) || isMyself(name) || (isNameAlone(name) && !NOBODY.test(name));
    if (!namesIn(who).every(isNamed)) continue;
    const themes = theme === undefined ? [] : theme.split(AND).map((one) => ` #${one.replace(ARTICLE, '')}`);
    return { who, said: `${role}${themes.join('')}` };
  }
  return undefined;
}
