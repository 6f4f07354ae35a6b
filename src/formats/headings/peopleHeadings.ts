import { isContactHeading, isPersonalHeading } from '../../domain/words/contactData';
import { withoutLanguage } from '../../domain/words/headingWords';
import { withoutInclusiveEnding } from '../../domain/words/inclusiveEnding';
import { PERSON_ROLES } from '../../domain/words/tellTaleWords';
import { headingKey } from './headings';
import { OF_SOMEBODY_ALONE, PEOPLE_HEADINGS, type PeopleColumn } from './peopleHeadingPatterns';
import { asksForWishes } from './wishHeadings';

/** What a column so called holds, as far as its heading tells. */
export function peopleColumnOf(written: string): PeopleColumn | undefined {
  const heading = withoutLanguage(written);
  const key = headingKey(heading);
  if (isContactHeading(heading)) {
    // "E-mail 1 - Label", "Type de messagerie": what kind of address it is, no address.
    if (/\b(?:label|type|nom complet)\b/.test(key)) return undefined;
    return /mail|courriel|\bmels?\b|messagerie|electronique/.test(key) ? 'email' : 'phone';
  }
  const told =
    PEOPLE_HEADINGS.find(([, words]) => words.test(key))?.[0] ?? (speaksOfSomebody(key) ? 'fullName' : undefined);
  if (told === 'contacts' && asksForWishes(key)) return undefined;
  // "Vous êtes : [Prénom]", "Identité - nom": what a part of a question asks for.
  const part = /(?:\[|[:–-]\s)\s*([^\][:]{3,30})\]?$/.exec(heading)?.[1];
  if (told === undefined && asksForTheirs(key)) return 'organisation';
  const asked = told === undefined && part !== undefined ? peopleColumnOf(part) : told;
  return told ?? (asked === 'firstName' || asked === 'lastName' || asked === 'fullName' ? asked : undefined);
}

/** "Volunteer name", "Gérant(e)", "Animateurs": what somebody does or is, and nothing that says that it is counted or sorted. */
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

/** "Nom de votre tiers-lieu": a form asks whoever answers what they are called, who are no person. */
function asksForTheirs(key: string): boolean {
  return NAME_OF.test(key) && /\b(?:votre|your)\b/.test(key) && !NAME_OF_SOMETHING.test(key) && !RELATIVE.test(key);
}

const RELATIVE =
  /\b(?:enfants?|conjointe?|proches?|parents?|contacts?|chef|manager|child(?:ren)?|partner|colleagues?)\b/;

/** "Nom du tiers-lieu", "Group name": beside people it names something of which they are. */
export function namesSomething(heading: string): boolean {
  const key = headingKey(heading);
  return NAME_OF.test(key) && !NAME_OF_SOMETHING.test(key) && peopleColumnOf(heading) === undefined;
}

/** Who wrote, follows or pays for a line, is not who it is about; places, days, titles and numbers are nobody. */
const NOBODY =
  /\b(?:suivie?s? par|rencontree?s? par|saisie?s? par|creee? par|cree par|modifiee? par|instruit\w* par|recue? par|owner|assigned|created by|modified by|payeur|payer|account manager|conseill\w+ referent|adresses?|rue|lieux?|lieu-dit|locations?|venues?|sessions?|titres? de|produits?|programmes?|filieres?|pays|country)\b/;

/** False for a heading that says that it is about something else than who the line is about. */
export function mayNameSubjects(heading: string): boolean {
  const key = headingKey(heading);
  return heading !== '' && !NOBODY.test(key) && !isContactHeading(heading) && !isPersonalHeading(heading);
}

/** "Nom du contact" without a column of first names is the whole name, whatever else is called "Nom". */
export function isWholeName(heading: string): boolean {
  return OF_SOMEBODY_ALONE.test(headingKey(heading));
}

/** True of a list of actors, not ours, whose columns say that they are people: where they work, first names apart, or how to reach who is named. */
export function isOfPeople(fields: readonly string[], nameHeading: string, networksHeading = ''): boolean {
  if (fields.includes('structure') || fields.includes('firstName')) return true;
  const role = peopleColumnOf(nameHeading);
  const isTold = fields.includes('email') || isOfGroups(networksHeading) || OUTSIDE.test(headingKey(networksHeading));
  return (role === 'fullName' || role === 'lastName') && isTold;
}

/** "Convenor", "Members": beside "Group", who is in one that meets. */
export function convenesGroups(heading: string): boolean {
  return /^(?:conven[oe]rs?|animat(?:eur|rice)s?|facilitators?|members?|membres?)$/.test(headingKey(heading));
}

/** "Groupe": beside people, by names of their own, what they are in. */
export function isOfGroups(heading: string): boolean {
  return /^(?:groupes?|groups?|collectifs?)$/.test(headingKey(heading));
}

/** "Rep", "Deputy": beside "Outside body", who sits there. */
export function sitsOutside(headings: readonly string[], body: string): boolean {
  return OUTSIDE.test(headingKey(body)) && headings.some((heading) => SITS.test(headingKey(heading)));
}

const OUTSIDE = /^(?:outside|external) bod(?:y|ies)$|^(?:organismes?|instances?) exterieure?s?$/;
const SITS = /^(?:reps?|representatives?|deput(?:y|ies)|deleguee?s?|titulaires?|suppleante?s?)$/;
