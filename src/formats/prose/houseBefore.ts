import { fold } from '../../domain/folding';
import type { Passage } from '../../domain/passages/passage';
import { isWithin } from '../../domain/passages/passageEdits';
import { anyOf } from '../../domain/words/anyOf';
import { INNER, LEADERS, TO_ASK } from '../../domain/words/whoAnswers';
import { DAY_BEFORE } from './datedPassages';
import type { ListedItem } from './listedItems';
import { isPostOfAny, isSetOff } from './saysWorkplace';
import { isPostAlone } from './signedPassages';

/** Organisation that a list entry names before its people: "CCAS de Vernes : Alice Weber, Tom Roux", "Ligue (Sylvie Klein)". */
export function houseBefore(
  text: string,
  person: Passage,
  before: readonly Passage[],
  item: ListedItem | undefined,
): Passage | undefined {
  const last = before.at(-1);
  if (last?.kind === 'organisation' && REPRESENTED_BY.test(text.slice(last.to, person.from))) return last;
  if (last?.kind === 'organisation' && CONTACT_OF.test(text.slice(last.to, person.from))) return last;
  if (last?.kind === 'organisation' && isSheet(text, last, person)) return last;
  if (last?.kind === 'organisation' && isApposed(text, last, person)) return last;
  const its = itsHouse(text, person, before);
  if (its) return its;
  const lineStart = text.lastIndexOf('\n', person.from) + 1;
  const line = text.slice(lineStart, person.from);
  if (last?.kind === 'organisation' && isTheirs(text, last, person)) return last;
  if (!item && !(DAY_BEFORE.test(line) && MET.test(line))) return undefined;
  if (item && last?.kind === 'organisation' && isWithin(last, item) && /^ \($/.test(text.slice(last.to, person.from)))
    return last;
  const first = before.find(({ from }) => from >= lineStart);
  if (first?.kind !== 'organisation' || /\p{L}/u.test(text.slice(lineStart, first.from))) return undefined;
  // "Ville de Brest – direction de l'habitat : Paul Kerjean".
  const between = text
    .slice(first.to, person.from)
    .replace(/^[*_]+/, '')
    .replace(/^[ \u00A0][–—-][ \u00A0]\p{Ll}[^:;()\n]{3,60}(?=:)/u, '');
  // Names after the first sentence may belong elsewhere: "… Agathe Pruvost travaille avec Mélanie Trouillet".
  return /^[ \u00A0]?:[^:;()\n]*$/.test(between) && !SENTENCE_ENDS.test(between) ? first : undefined;
}

const SENTENCE_ENDS = /(?<!(?:^|\P{L})(?:Mmes?|Mlles?|MM?|Drs?|Mrs?|Ms|\p{Lu}))[.!?][ \u00A0]+\p{Lu}/u;

/** "Emmaüs, représentée par Mme Roux", anywhere in a text. */
const REPRESENTED_BY =
  /^,?\s*\(?(?:(?:repr[ée]sent|pr[ée]sid|dirig|g[ée]r|anim|coordonn|condui|fond|cr[ée]|encadr|men|tenu|port|pilot)(?:[ée]\p{L}*|te?|e)?\s+par|(?:represented|chaired|run|led|managed|founded|set up)\s+by)\s[^;:()\n]{0,40}$/iu;

/** "Maison du logement de Pontivel", then "Responsable : Maud Thébaud" below it. */
function isSheet(text: string, title: Passage, person: Passage): boolean {
  const before = text.slice(0, title.from).split('\n').at(-1) ?? '';
  const between = text.slice(title.to, person.from);
  if (/^#{1,3}[ \u00A0]$/.test(before)) return ANSWERS_BELOW.test(between);
  return before.trim() === '' && BELOW_TITLE.test(between);
}

/** "# Jardins du Velay", then, below a blank line, "**Contact :** Gaëtan Moulin". */
const ANSWERS_BELOW = new RegExp(
  String.raw`^[ \t\r]*\n(?:[ \t]*\n)?[ \t*_-]*${anyOf(TO_ASK, LEADERS)}[ \u00A0]?:[*_]*[ \t]*$`,
  'iu',
);
/** "… (contact : Corinne Esposito)". */
const CONTACT_OF = new RegExp(
  String.raw`^[ \u00A0]\(${anyOf(TO_ASK, /responsable|r[ée]f\.|demander|ask for/)}[ \u00A0]?:?[ \u00A0](?:M\.[ \u00A0]|Mme[ \u00A0])?$`,
  'iu',
);

const BELOW_TITLE = /^[ \t\r]*\n(?:[^\n]+\n)?[ \t]*\p{L}[^\n:]{2,30} ?:[ \t]*$/u;

/** "02/10 – CCAS de Vernes : rencontré Alice Weber". A person only spoken of may work anywhere. */
const MET = /(?<!\p{L})(?:rencontr|vue?s?|avec|appel|visit|accueil|met|saw|called|with)/iu;

/**
 * True for a line with an organisation first, then the person: "Mairie d'Ayrolles : Solène Abgrall, secrétaire.", "•
 * Brasserie du Gué, G. Pons (…)".
 */
function isTheirs(text: string, house: Passage, person: Passage): boolean {
  const before = text.slice(text.lastIndexOf('\n', house.from) + 1, house.from);
  const after = text.slice(person.to).split('\n', 1)[0] ?? '';
  const isBullet = /^[\s>]*[-–—•*·▪◦][ \u00A0]+[*_]*$/.test(before);
  if (!isBullet && /[^\s*_]/.test(before)) return false;
  const between = isBullet ? /^[*_]*(?:,|[ \u00A0]?:)[*_]*[ \u00A0]$/ : /^[*_]*[ \u00A0]?:[*_]*[ \u00A0]$/;
  return between.test(text.slice(house.to, person.from)) && /^(?:\.?\s*$|,[ \u00A0]\p{Ll}|[ \u00A0]\()/u.test(after);
}

/** Post stated before the name: "Cofondatrice de la Coopérative …, Perrine Chambost", "La présidente du Réseau …, Sylviane Gob". */
const POST_OF =
  /(?:^|[.!?»,;:\n(][ \u00A0*_]*)(?:l[ae][ \u00A0]|l['’]|the[ \u00A0])?(\p{L}[\p{L}'’-]{3,30}(?:[ \u00A0]\p{Ll}[\p{L}-]+){0,2})[ \u00A0](?:du|de la|de l['’]|d['’]|de|of(?: the)?|at(?: the)?)[ \u00A0]?$/iu;
/** "la compagnie … et sa metteuse en scène Naïma Rahmani", "la mairie, la secrétaire, Mme Roux". */
const POST_BETWEEN =
  /^(?:[ \u00A0](?:et|and)[ \u00A0](?:s[ao]n?|leur|its|their)[ \u00A0](\p{Ll}[\p{L}'’ -]{3,40}?),?|,[ \u00A0](?:l[ae][ \u00A0]|s[ao]n?[ \u00A0]|l['’]|its[ \u00A0]|the[ \u00A0])(\p{Ll}[\p{L}'’ -]{3,40}?),)[ \u00A0]$/u;
/** "Le Collectif … est une association ; Véronique Brossard en est la coordinatrice". */
const IS_OF_IT =
  /^,?[ \u00A0](?:qui[ \u00A0])?en[ \u00A0]est[ \u00A0](?:l[ae][ \u00A0]|l['’]|une?[ \u00A0])(\p{Ll}[\p{L}-]{3,30})/u;
const SAID_BEFORE = 90;

/** "… by its coordinator, Asha Raman", "…, sa présidente": refers to the only organisation named before in the paragraph. */
const ITS_BEFORE = new RegExp(`(?<!\\p{L})(?:s[ao]n?|leur|its|their) ${INNER},? $`, 'u');
const ITS_AFTER = new RegExp(`^, (?:s[ao]n?|leur|its|their) ${INNER}(?=[ \u00A0]?[,.;:)\\n]|$)`, 'u');

/** Organisation to which "its" refers beside the person's name. */
function itsHouse(text: string, person: Passage, before: readonly Passage[]): Passage | undefined {
  const isIts =
    ITS_BEFORE.test(text.slice(Math.max(0, person.from - SAID_BEFORE), person.from)) ||
    ITS_AFTER.test(text.slice(person.to, person.to + SAID_BEFORE));
  // The last organisation, unless a person is named in between.
  if (!isIts || before.at(-1)?.kind !== 'organisation') return undefined;
  const start = text.lastIndexOf('\n', person.from);
  const houses = before.filter(({ kind, from }) => kind === 'organisation' && from > start);
  return new Set(houses.map(({ from, to }) => fold(text.slice(from, to)))).size === 1 ? houses[0] : undefined;
}

function isApposed(text: string, house: Passage, person: Passage): boolean {
  const between = text.slice(house.to, person.from);
  const [, own, other] = POST_BETWEEN.exec(between) ?? [];
  if (own !== undefined) return isSetOff(own.split(' ')[0] ?? '', ',');
  if (other !== undefined) return isPostOfAny(other) || isPostAlone(other.split(' ')[0] ?? '');
  if (!between.includes('\n') && isPostOfAny(IS_OF_IT.exec(text.slice(person.to, person.to + SAID_BEFORE))?.[1] ?? ''))
    return true;
  if (!/^,[ \u00A0]$/.test(between) || !/^[ \u00A0,.;:)]|^$/.test(text.slice(person.to, person.to + 1))) return false;
  return isPostOfAny(POST_OF.exec(text.slice(Math.max(0, house.from - SAID_BEFORE), house.from))?.[1] ?? '');
}
