import { isContactHeading, isPersonalHeading } from '../../domain/words/contactData';
import { withoutLanguage } from '../../domain/words/headingWords';
import { withoutInclusiveEnding } from '../../domain/words/inclusiveEnding';
import { PERSON_ROLES } from '../../domain/words/tellTaleWords';
import { headingKey } from './headings';
import { OF_SOMEBODY_ALONE, PEOPLE_HEADINGS, type PeopleColumn } from './peopleHeadingPatterns';
import { asksForWishes } from './wishHeadings';

export function peopleColumnOf(written: string): PeopleColumn | undefined {
  const heading = withoutLanguage(written);
  const key = headingKey(heading);
  if (isContactHeading(heading)) {
    // "E-mail 1 - Label", "Type de messagerie": the kind of address, not an address.
    if (/\b(?:label|type|nom complet)\b/.test(key)) return undefined;
    return /mail|courriel|\bmels?\b|messagerie|electronique/.test(key) ? 'email' : 'phone';
  }
  const told =
    PEOPLE_HEADINGS.find(([, words]) => words.test(key))?.[0] ?? (speaksOfSomebody(key) ? 'fullName' : undefined);
  if (told === 'contacts' && asksForWishes(key)) return undefined;
  // "Vous êtes : [Prénom]", "Identité - nom": a part of a question.
  const part = /(?:\[|[:–-]\s)\s*([^\][:]{3,30})\]?$/.exec(heading)?.[1];
  if (told === undefined && asksForTheirs(key)) return 'organisation';
  const asked = told === undefined && part !== undefined ? peopleColumnOf(part) : told;
  return told ?? (asked === 'firstName' || asked === 'lastName' || asked === 'fullName' ? asked : undefined);
}

/** True for words of what a person does or is ("Volunteer name", "Gérant(e)", "Animateurs"), unless the heading counts or sorts them. */
function speaksOfSomebody(key: string): boolean {
  if (
    /\b(?:types?|statuts?|nombre|nb|effectifs?|modes?|dates?|sources?|nos?|codes?|ids?|fonctions?|roles?|listes?|suivi|adresses?)\b/.test(
      key,
    )
  )
    return false;
  const words = withoutInclusiveEnding(key).split(/[^\p{L}]+/u);
  return words.some((word) => PERSON_ROLES.has(word) || PERSON_ROLES.has(word.replace(/s$/, '')));
}

const NAME_OF =
  /^(?:(?:quel est le |indiquez le )?noms?|denominations?|(?:what is the )?names?) (?:usuel |complet )?(?:du|de la|de l'|d'|des|de (?:votre|vos|sa|son)|of)|\bname$/;
const NAME_OF_SOMETHING =
  /\b(?:projets?|projects?|actions?|operations?|evenements?|events?|sessions?|formations?|courses?|produits?|products?|communes?|villes?|rues?|fichiers?|files?|activites?|programmes?|dispositifs?|user|domain|first|last|full|given|family|middle|nick|display|country|region|territoires?)\b/;

/** True for a question about the name of the respondent's organisation: "Nom de votre tiers-lieu". */
function asksForTheirs(key: string): boolean {
  return NAME_OF.test(key) && /\b(?:votre|your)\b/.test(key) && !NAME_OF_SOMETHING.test(key) && !RELATIVE.test(key);
}

const RELATIVE =
  /\b(?:enfants?|conjointe?|proches?|parents?|contacts?|chef|manager|child(?:ren)?|partner|colleagues?)\b/;

/** True for the name of something that people belong to: "Nom du tiers-lieu", "Group name". */
export function namesSomething(heading: string): boolean {
  const key = headingKey(heading);
  return NAME_OF.test(key) && !NAME_OF_SOMETHING.test(key) && peopleColumnOf(heading) === undefined;
}

/** People who write, follow or pay for a line are not its subject; places, sessions, titles and products are not actors. */
const NOBODY =
  /\b(?:suivie?s? par|rencontree?s? par|saisie?s? par|creee? par|cree par|modifiee? par|instruit\w* par|recue? par|owner|assigned|created by|modified by|payeur|payer|account manager|conseill\w+ referent|adresses?|rue|lieux?|lieu-dit|locations?|venues?|sessions?|titres? de|produits?|programmes?|filieres?|pays|country)\b/;

/** False when the heading is about something other than the subject of the line. */
export function mayNameSubjects(heading: string): boolean {
  const key = headingKey(heading);
  return heading !== '' && !NOBODY.test(key) && !isContactHeading(heading) && !isPersonalHeading(heading);
}

/** True for "Nom du contact", which is a whole name when there is no column of first names. */
export function isWholeName(heading: string): boolean {
  return OF_SOMEBODY_ALONE.test(headingKey(heading));
}

/** True when a foreign actor list is one of people, by employers, first names, or contact details beside people's names. */
export function isOfPeople(fields: readonly string[], nameHeading: string, networksHeading = ''): boolean {
  if (fields.includes('structure') || fields.includes('firstName')) return true;
  const role = peopleColumnOf(nameHeading);
  const isTold = fields.includes('email') || isOfGroups(networksHeading) || OUTSIDE.test(headingKey(networksHeading));
  return (role === 'fullName' || role === 'lastName') && isTold;
}

/** True for people in the group of the "Group" column: "Convenor", "Members". */
export function convenesGroups(heading: string): boolean {
  return /^(?:conven[oe]rs?|animat(?:eur|rice)s?|facilitators?|members?|membres?)$/.test(headingKey(heading));
}

/** True for "Groupe": beside people, the groups they are in. */
export function isOfGroups(heading: string): boolean {
  return /^(?:groupes?|groups?|collectifs?)$/.test(headingKey(heading));
}

/** True for an "Outside body" beside its representatives: "Rep", "Deputy". */
export function sitsOutside(headings: readonly string[], body: string): boolean {
  return OUTSIDE.test(headingKey(body)) && headings.some((heading) => SITS.test(headingKey(heading)));
}

const OUTSIDE = /^(?:outside|external) bod(?:y|ies)$|^(?:organismes?|instances?) exterieure?s?$/;
const SITS = /^(?:reps?|representatives?|deput(?:y|ies)|deleguee?s?|titulaires?|suppleante?s?)$/;
