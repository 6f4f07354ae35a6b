import { bareName } from './bareName';
import { isMyself } from './isMyself';

/** Longer ones are no line that somebody types while others speak. */
const LONGEST = 160;
const ON = String.raw`(?:\s+(?:sur|pour|à propos de|about|on|for)\s+(?<theme>\S.*?))?`;
/** After "témoigner"; a partner or a relay "de" somebody is tied to them. */
const OF = ON.replace('sur|', 'sur|de|');
/** What the questions ask for, as one answers them, with the word of the line that says the same. */
const SENTENCES: readonly (readonly [role: string, said: RegExp])[] = [
  [
    'témoin',
    new RegExp(
      String.raw`^(?<name>.+?)\s+(?:(?:peut|pourrait|veut|va) (?:être témoin|témoigner|en témoigner)|est témoin|(?:can|could|will|is willing to) (?:be a witness|testify|speak(?: from experience)?|tell others|tell)|is a witness)${OF}[.!]?$`,
      'iu',
    ),
  ],
  [
    'relais',
    new RegExp(
      String.raw`^(?<name>.+?)\s+(?:(?:peut|pourrait|veut|va) (?:être relais|relayer|faire connaître|servir de relais)|est (?:un )?relais|(?:can|could|will|is willing to) (?:be a relay|relay|spread the word|pass it on|pass it round)|is a relay)${ON}[.!]?$`,
      'iu',
    ),
  ],
  [
    'partenaire',
    new RegExp(
      String.raw`^(?<name>.+?)\s+(?:(?:peut|pourrait|veut|va) (?:être partenaire|nous rejoindre)|est partenaire|(?:can|could|will|is willing to) be a partner|is a partner)${ON}[.!]?$`,
      'iu',
    ),
  ],
];
const ARTICLE = /^(?:(?:la|le|les|une?|the)\s+|l['’]\s*)/iu;

/**
 * "Paul Vernet peut témoigner sur la mobilité", as the questions are asked, in the words of the line: "Paul Vernet, témoin #mobilité".
 * Only after a name of the map or a word with a capital: "qui peut témoigner ?" names nobody.
 */
export function withRoleSaid(text: string, isName: (text: string) => boolean): string {
  if (text.length > LONGEST || /[,;#@?]/u.test(text) || isName(text)) return text;
  for (const [role, said] of SENTENCES) {
    const { name = '', theme } = said.exec(text)?.groups ?? {};
    const bare = bareName(name, isName);
    if (!isName(bare) && !isMyself(bare) && !/^[\p{Lu}\uE000]/u.test(bare)) continue;
    return `${bare}, ${role}${theme === undefined ? '' : ` #${theme.replace(ARTICLE, '')}`}`;
  }
  return text;
}
