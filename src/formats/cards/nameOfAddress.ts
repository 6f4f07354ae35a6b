import { fold } from '../../domain/folding';
import { SMALL_WORDS_OF_NAMES } from '../../domain/words/smallWordsOfNames';

/** Words before the @ that name an office, not a person. */
const OFFICES =
  /^(?:contacts?|infos?|accueil|mairie|direction|secretariat|bureau|president|presidence|admin|administration|compta|comptabilite|service|no|noreply|reply|ne|pas|repondre|office|hello|bonjour|asso|association|communication|com|tourisme|support|team|equipe|sales|mail|rh|webmaster|newsletter|list|liste)$/;

/**
 * Name that an address shows: "samira.belkacem@…" gives Samira Belkacem. `undefined` when it does not have two or three
 * parts, or belongs to an office.
 */
export function nameOfAddress(address: string): string | undefined {
  const local = address.slice(0, address.indexOf('@')).replace(/\+.*$/, '');
  const parts = local.split(/[._]/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3) return undefined;
  if (!parts.every((part) => /^\p{L}[\p{L}\p{M}'-]*$/u.test(part) && !OFFICES.test(part.toLowerCase())))
    return undefined;
  if (!parts.some((part) => part.length > 1)) return undefined;
  return parts.map((part) => (part.length === 1 ? `${part.toUpperCase()}.` : capitalised(part))).join(' ');
}

/**
 * True when an address shows that a name is a person's: "perrig.lemoal@…", "p.lemoal@…", "moal_perrig@…" for Perrig Le
 * Moal. An association has its name run together, or after the @.
 */
export function isAddressOfPerson(address: string, name: string): boolean {
  const [local = '', domain = ''] = fold(address).split('@');
  const parts = local.replace(/\d+$/, '').split(/[._-]/);
  const words = fold(name).split(/[\s'’-]+/);
  if (parts.length < 2 || words.length < 2 || words.some((word) => !/^\p{L}+\.?$/u.test(word))) return false;
  const written = parts.join('');
  const plain = domain.replace(/[^\p{L}]/gu, '');
  if (plain.includes(words.join(''))) return false;
  return words.some((_, at) => {
    if (at === 0) return false;
    // Either half may be the first name: "LE MOAL Perrig".
    const halves = [words.slice(0, at), words.slice(at)] as const;
    return [halves, [halves[1], halves[0]] as const].some(([first, last]) => {
      // Addresses leave out the small words of last names, or run them together with the rest.
      const lasts = [last.join(''), last.filter((word) => !SMALL_WORDS_OF_NAMES.has(word)).join('')];
      const firsts = [first.join(''), first.map((word) => word.charAt(0)).join('')];
      return lasts.some(
        (one) => one.length > 1 && firsts.some((other) => written === `${other}${one}` || written === `${one}${other}`),
      );
    });
  });
}

function capitalised(part: string): string {
  return part
    .toLowerCase()
    .replace(/(^|[-'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
