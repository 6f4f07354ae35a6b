import { defined } from '../defined';
import { fold } from '../folding';
import { anyOf } from './anyOf';
import { headingWords } from './headingWords';
import { PERSON_ROLES } from './tellTaleWords';

/** Bounded, so that a text of megabytes without an address takes linear time. */
const ADDRESS = /(?:mailto:)?[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu;

/**
 * Ten-digit French numbers, however spaced, British-style ones ("07700 900123", "07700900123", "0475 12 34 56"), and numbers
 * with a country code. Never part of a longer code or number.
 */
const TELEPHONE =
  /(?<![\p{L}\p{N}-])(?:33[1-9]\d{8}|0[1-9]\d{9}|0[1-9](?:[ .\u00A0\u202F/-]?\d{2}){4}|0[1-9]\d{1,3}[ \u00A0]\d{3,4}[ \u00A0]?\d{3,4}|0[1-9]\d{1,2}[ \u00A0/](?:\d{2,3}[ \u00A0.]){2}\d{2}|(?:\+\d|00[1-9])\d{0,2}(?:[ .\u00A0\u202F/()-]{0,3}\d){7,10})(?![\p{L}\p{N}]|[-.][\p{L}\p{N}])/gu;

/** IP address, from which a form was answered or a sign-up made. */
const COMPUTER = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;

/** False for "19.2.1.2", which numbers a measure or a paragraph. */
function isComputer(text: string): boolean {
  const parts = text.split('.').map(Number);
  return parts.every((part) => part < 256) && parts.some((part) => part >= 20);
}

const CONTACT_HEADING = new RegExp(
  anyOf(
    /\be-?mails?\b|\bmails?\b|courriels?|\bmels?\b|messagerie|adresses? electronique/,
    /telephon|\btels?\b|\bphones?\b|^(?:tel )?mobiles?(?: \d)?$|\bmobiles? (?:pro|perso|phone)|\bportables?\b|\bgsm\b/,
    /^fixe$|\bfax\b|telecopie|whatsapp|\bsms\b|\blandline\b|ligne directe|\bdirect (?:line|dial)\b/,
    /\bhow to (?:reach|contact)\b|^reach (?:them|her|him|us|me) (?:at|on|by)\b|^comment (?:[a-z]+ )?(?:joindre|contacter)\b/,
  ),
);
const PERSONAL_HEADING = new RegExp(
  anyOf(
    // where they live
    /\badresses?\b|\badr(?:esse)? ?\d?\b|\baddress|\brue\b|\bstreet\b|domicile/,
    /^(?!.*\b(?:communes?|villes?|quartiers?|departements?|town|city|village|area)\b).*\bhabit(?:e|ez|ent|ation)\b/,
    /^where\b.*\blives?\b/,
    // their age and their family
    /anniversaire|birthday|naissance|\bbirth|\bne(?:e|\(e\))? (?:le|en)\b|conjoint|spouse|^(?:enfants?|children)$/,
    /^relation \d - (?:value|valeur)$/,
    // what they answered
    /^(?:reponses?(?: recues?)?|retours?|suites?(?: donnees?| a donner)?)$|linkedin/,
    // the IP address
    /\bip\b/,
    // what they eat, their health, emergency contacts
    /(?:regimes?|restrictions?|contraintes?|preferences?) (?:alimentaire|particulier)|\bdiet|^repas\b|\bmeals?\b|allerg/,
    /situation de handicap|\brqth\b|disabilit|access(?:ibility)? (?:needs|requirements)/,
    /besoins? (?:specifiques?|particuliers?|d'accessibilite)|\burgence\b|emergency|a prevenir/,
  ),
);

export function holdsContact(text: string): boolean {
  return withoutContacts(text) !== text;
}

/** Replaces addresses and numbers by an ellipsis; '' when the text has nothing else. O(letters). */
export function withoutContacts(text: string): string {
  const mayHold = text.includes('@') || /\d{2}/.test(text);
  if (!mayHold) return text;
  const open = text
    .replace(ADDRESS, '…')
    .replace(TELEPHONE, '…')
    .replace(COMPUTER, (found) => (isComputer(found) ? '…' : found));
  if (open === text) return text;
  return /[\p{L}\p{N}]/u.test(open) ? open.replace(/\s*[<([]\s*…\s*[>)\]]/g, '').trim() : '';
}

/** The first address and the first number in a text, as written. */
export function contactsIn(text: string): { readonly email?: string; readonly phone?: string } {
  const email = text.match(ADDRESS)?.[0].replace(/^mailto:/i, '');
  const phone = text.replace(ADDRESS, ' ').match(TELEPHONE)?.[0];
  return defined({ email, phone });
}

export function furtherContactsIn(text: string): string[] {
  const [, ...addresses] = text.match(ADDRESS) ?? [];
  const [, ...numbers] = text.replace(ADDRESS, ' ').match(TELEPHONE) ?? [];
  return [...addresses, ...numbers].map((one) => one.trim());
}

/**
 * True for a remark ("met at the July fair, keen") or a personal page: private when about a person, whatever the column. A
 * description of a role may also begin in lower case.
 */
export function isRemark(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (OWN_PAGE.test(text)) return true;
  return words.length >= REMARK && /^\p{Ll}/u.test(text) && !PERSON_ROLES.has(fold(words[0] ?? ''));
}

const REMARK = 4;
/** True for a text marked as confidential, or about somebody's illness or leave, whatever record it is on. */
export const isConfided = (text: string): boolean => {
  const folded = fold(text);
  return CONFIDED.test(folded) || UNWELL.test(folded);
};
/** About a person, never an organisation's subject: "prévention du cancer", "congés solidaires". */
const UNWELL = new RegExp(
  anyOf(
    /\b(?:(?:en|son|sa|d'|est en) ?)?(?:arrets?|conges?)[ -](?:de |pour )?(?:longue )?(?:maladie|maternite|paternite|parental)\b|\ben arret(?: de travail)?(?= (?:depuis|jusqu|pour|apres)|[,;.]|$)/,
    /\b(?:est|etait|tombee?|gravement|tres) (?:malade|souffrante?|hospitalisee?)\b|\bhospitalisee? (?:depuis|jusqu|pour)|\ben burn-?out\b|\ba fait (?:une depression|un burn-?out)\b/,
    /\b(?:on|off on|long-term) (?:sick|maternity|paternity|parental|compassionate) leave\b|\boff sick\b|\bsigned off (?:sick|work)\b|\b(?:is|was|fell|taken|very|seriously) (?:ill|unwell)\b|\bback from sick leave\b|\brecovering from\b|\b(?:recently )?bereaved\b|\bendeuillee?\b|\ben deuil\b/,
  ),
);
const CONFIDED =
  /\b(?:a ne pas|ne pas|not to be) (?:ebruiter|repeter|diffuser|divulguer|repeated|shared)\b|\bentre nous\b|\boff the record\b|\bnot (?:yet (?:public|announced|official)\b|public(?: yet\b|$))|\bpas encore (?:publique?|officiel(?:le)?|annoncee?)s?\b/;
/** True for a sentence about a person: on a tie, it is an opinion of them, not a description of the tie. */
export const tellsOfSomebody = (text: string): boolean => OF_SOMEBODY.test(fold(text));
const OF_SOMEBODY =
  /^(?:she|he|elle|il)s? (?!s'agi|y a|faut|faudra|est (?:prevu|convenu|possible|propose|decide))(?=\S+ \S+ )/;
const OWN_PAGE = /\b(?:linkedin\.com\/in|facebook\.com|instagram\.com|x\.com|twitter\.com)\//;

export function isContactHeading(heading: string): boolean {
  return CONTACT_HEADING.test(headingWords(heading));
}

/**
 * True for nine digits under a contact heading, or under "numéro": a telephone number whose leading zero a spreadsheet removed.
 * A bare "numéro" may be a SIREN, whose check digit (Luhn) nine in ten of these fail. `isAmongOthers`: the column has a certain
 * one.
 */
export function isCutTelephone(heading: string, text: string, isAmongOthers = false): boolean {
  const digits = text.replace(/[ .\u00A0\u202F]/g, '');
  if (!/^[1-79]\d{8}$/.test(digits)) return false;
  const key = headingWords(heading);
  if (isAmongOthers || REACHED_UNDER.test(key)) return true;
  if (!/^(?:numeros?|num|n°)$/.test(key)) return false;
  const sum = Array.from(digits, Number).reduce(
    (all, digit, at) => all + (at % 2 === 0 ? digit : ((2 * digit) % 10) + Number(digit > 4)),
    0,
  );
  return sum % 10 !== 0;
}

const REACHED_UNDER =
  /\b(?:lignes?|coordonnees|(?:a|vous|nous|ou) joindre|joignables?|appele?r?|appels?|contacts?|standard|permanences?|accueil|urgences?|astreinte|numeros? (?:utile|vert|court|d'|de contact)\w*|call|reach|line|hotline|helpline)\b/;

const REMARK_HEADING = new RegExp(
  anyOf(
    /\bnotes?\b|remarques?|\bremarks?\b|commentaires?|\bcomments\b|^comment$|\bobs(?:ervations?)?\b|\brm?qs?\b/,
    // told in confidence
    /confiden[ct]i|\((?:prive|privee?s?|private|perso)\)|\b(?:rien |juste |seulement )?entre nous\b|\bbetween (?:us|ourselves)\b|\bin confidence\b/,
    /\b(?:just|only) (?:for|between) us\b|\bfor us only\b|\b(?:rien que|juste|seulement) pour nous\b/,
    /ne pas (?:diffuser|divulguer|repeter)/,
    // for oneself
    /\b(?:my|your|our) eyes(?: only)?\b|^pour memoire$|^memo$|^perso$|^pour moi$|^(?:for )?myself$|^mes notes$|^note to self$|\bpense-?bete\b/,
    // the last question of a form
    /anything else|should know|\ba savoir\b|\ba (?:nous )?dire$|\bautre chose\b|\b(?:quelque chose|rien) a ajouter\b/,
    /\bun (?:dernier )?mot\b|\b(?:anything|something) to add\b|^(?:custom|champ libre|personnalise) ?\d$/,
    // in a log of calls
    /^what (?:was|(?:they|she|he|we|people)(?:'ve|'s| have| has)?) (?:said|told (?:us|me)|heard)\b|^what did (?:they|she|he|we) (?:say|tell)\b/,
    /^ce qu['’](?:il|elle|ils|elles|on) (?:(?:m|t|s)['’]|nous |vous )?(?:a|ont|est|etait)?(?: ete)? ?(?:dit|raconte|confie|partage)|^ce qui (?:s['’]est|a ete) dit/,
    // what to beware of
    /^alertes?$|^points? (?:de vigilance|d'attention|d'alerte)$/,
    /^(?:vigilance|attention|a surveiller|signalements?|alerts?|warnings?|watch ?points?|red flags?)$/,
  ),
);

/** True for the heading of a column of private notes, whoever they are about: "relation tendue depuis le départ …". */
export function isRemarkHeading(heading: string): boolean {
  return REMARK_HEADING.test(headingWords(heading));
}

const PAYMENT_HEADING =
  /\bcotis(?:ations?)?\b|^(?:(?:modes?|moyens?|dates?|etat|statut|suivi)(?: de | du ))?paiements?(?: recus?| effectues?)?$|^payments?(?: (?:received|status|date|method))?$|^(?:a |est )?a jour(?: de .*)?$|^(?:a |est )?(?:paye|regle)(?:e?s?|\(e\))(?: le)?$|^reglements?$|^relances?$|^(?:has )?paid(?: on| up)?$|\bmembership fees?\b|^(?:membership )?(?:dues|subscriptions?)(?: paid)?$/;

/** True for the heading of a column of payments ("Cotis.", "Payé", "À jour"): private between payer and payee. */
export function isPaymentHeading(heading: string): boolean {
  return PAYMENT_HEADING.test(headingWords(heading));
}

/** True for the heading of a column of personal data: home, birth, notes about the person. */
export function isPersonalHeading(heading: string): boolean {
  const isOfThem = isRemarkHeading(heading) || isPaymentHeading(heading) || isSeatHeading(heading);
  return isOfThem || PERSONAL_HEADING.test(headingWords(heading));
}

/** True for a text that begins like a home address: "3 square Lyautey", "16 bis, rue du Tambour", "tour Erckmann, 7e étage". */
export function isStreetAddress(text: string): boolean {
  return STREET_ADDRESS.test(text.trim());
}

const STREET_ADDRESS = new RegExp(
  anyOf(
    /^\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? (?:rue|avenue|av\.?|bd\.?|boulevard|allée|chemin|impasse|place|square|quai|route|cours|passage|sentier|ruelle|venelle|lotissement|résidence)(?!\p{L})/u,
    /^(?:appartement|appt?\.?|bât(?:iment|\.)?|tour|résidence|escalier|entrée)(?!\p{L})[^,]{0,30},.*\d/u,
    /^\d{1,4}[a-d]? (?:[\p{L}'’.-]+ ){1,4}(?:street|road|lane|avenue|drive|close|terrace|crescent)(?!\p{L})/u,
  ),
  'iu',
);

/** True for a seat at somebody's home, which names them: "chez Mme Batlle, 17 rue du Mas", "c/o Mrs Hart". */
export function isAtSomebodys(text: string): boolean {
  return AT_SOMEBODYS.test(text.trim());
}

const AT_SOMEBODYS = /^(?:chez|c\/o|care of)\s+(?:m(?:r|rs|s|me|lle|elle)?\.?|monsieur|madame)\s+(?:et\s|&\s)?\p{L}/iu;

/**
 * True for the street and number of a seat, as registers write them: for a small association, that is somebody's home. The town
 * is not.
 */
export function isSeatHeading(heading: string): boolean {
  return SEAT_HEADING.test(headingWords(heading));
}

const SEAT_HEADING =
  /\b(?:registered|contact|correspondence) address ?\d?\b|\badresses?\b.*\b(?:sieges?|gestion|postales?|correspondance)\b|\bsieges?\b.*\b(?:adresses?|voies?|rue|numero|complement\w*)\b|^adr[sg] (?!lib ?com|code|commune|ville|pays|achemin|departement|region)|^voie$|\b(?:num(?:ero)?|n°|type|nature|lib(?:elle)?|nom) ?(?:de (?:la )?)?voie\b/;
