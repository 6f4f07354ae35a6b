import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';
import { holdsContact } from '../../domain/words/contactData';
import { TITLES } from '../../domain/words/tellTaleWords';
import { valueOf } from '../../domain/words/values';
import { LEADERS, TO_ASK } from '../../domain/words/whoAnswers';
import { dayOf } from '../cells/dayCell';
import { isNoName } from '../cells/noName';
import { numberOf } from '../cells/numberCell';
import { askedAgain } from '../headings/askedAgain';
import { headingKey, headingOf, isKnownHeading } from '../headings/headings';
import {
  ALSO_OF,
  DONE_WITH,
  isOfLegalForms,
  isOfParents,
  isSortedBeside,
  mentionsOrganisation,
} from '../headings/houseHeadings';
import type { PeopleColumn } from '../headings/peopleHeadingPatterns';
import { isWholeName, mayNameSubjects, namesSomething, peopleColumnOf } from '../headings/peopleHeadings';
import { ALL_BUT_SLIPS, FEW, HALF, MOST, SOME } from '../shares';
import { type ColumnContent, columnContent, isNamedPerson, type Rows } from './columnContent';
import { withNamesApart } from './withNamesApart';

export type Roles = readonly (PeopleColumn | undefined)[];

/**
 * Returns the role of each column in a list of people and organisations: by its heading unless its cells contradict it, else by its cells.
 * Among columns with the same content, the one whose heading says so wins.
 */
export function columnRoles(written: readonly string[], rows: Rows): Roles {
  const headings = askedAgain(withoutWhose(written));
  const told = withNamesApart(
    headings,
    headings.map((heading, column) => meant(heading, column, rows)),
    rows,
  );
  const hasFirstNames = told.includes('firstName');
  const contacts = headings.findIndex((heading) => THEIR_CONTACTS.test(headingKey(heading)));
  const areTheirs = told.some(
    (role, at) =>
      at !== contacts && isOfNames(role) && [at, contacts].every((one) => holdsPeople(columnContent(one, rows))),
  );
  const hasSeveral = told.filter((role) => role === 'lastName').length > 1;
  const roles = told.map((role, column) => {
    if (areTheirs && column === contacts) return 'contacts';
    // "Volunteers for": "Till", "Buffet car" are tasks.
    if (role === 'contacts' && ALSO_OF.test(headingKey(headings[column] ?? '')) && areNoNames(column, rows))
      return 'function';
    // "Fait avec": "huile d'olive" is not a contact.
    if (role === 'contacts' && DONE_WITH.test(headingKey(headings[column] ?? '')) && !namesWhom(column, rows))
      return undefined;
    // "For": "Aphasia choir", beside the applicants, is a purpose.
    if (role === 'organisation' && FOR.test(headingKey(headings[column] ?? '')) && saysWhatFor(column, headings, rows))
      return undefined;
    if (role !== 'lastName') return role;
    // "Nom", "Nom du référent": the first may be the organisation's name.
    if (hasSeveral && areOrganisations(columnContent(column, rows))) return 'organisation';
    return !hasFirstNames && isWholeName(headings[column] ?? '') ? 'fullName' : role;
  });
  return mayBeHeadings(headings, rows) ? shown(headings, roles, rows) : roles;
}

function namesWhom(column: number, rows: Rows): boolean {
  const { organisations, isOfPeople } = columnContent(column, rows);
  return organisations >= SOME || isOfPeople;
}

const FOR = /^(?:for|pour)$/;
const GRANTED = /\b(?:requested|awarded|granted|demandee?s?|accordee?s?)\b/;

/** True when the column names no actor, beside amounts requested or granted. */
function saysWhatFor(column: number, headings: readonly string[], rows: Rows): boolean {
  return areNoNames(column, rows) && headings.some((heading) => GRANTED.test(headingKey(heading)));
}

function areNoNames(column: number, rows: Rows): boolean {
  const { organisations, isOfPeople, likelyOrganisations } = columnContent(column, rows);
  return organisations === 0 && likelyOrganisations < HALF && !isOfPeople;
}

const THEIR_CONTACTS = /^(?:ses |leurs |my |their )?(?:contacts|relations|connaissances|liens)$/;

/** Reads "Nom CnFS" beside "Prénom CnFS" as last and first name, whatever the common word means. */
function withoutWhose(headings: readonly string[]): readonly string[] {
  const keys = headings.map(headingKey);
  const [whose, ...others] = keys.flatMap((key) => /^prenoms? (\p{L}[\p{L}'’ .-]{0,20})$/u.exec(key)?.[1] ?? []);
  if (whose === undefined || others.length > 0 || keys.includes('prenom') || !keys.includes(`nom ${whose}`))
    return headings;
  return headings.map((heading, at) => {
    if (keys[at] === `nom ${whose}`) return 'Nom';
    return keys[at]?.startsWith('prenom') ? 'Prénom' : heading;
  });
}

/** True when the line can be headings: names, numbers and days are data; known headings below make it the upper of two lines. */
function mayBeHeadings(headings: readonly string[], rows: Rows): boolean {
  const isData = (cell: string) =>
    numberOf(cell) !== undefined ||
    dayOf(cell) !== undefined ||
    holdsContact(cell) ||
    (isNamedPerson(cell) && peopleColumnOf(cell) === undefined);
  if (headings.some((heading) => heading !== '' && isData(heading))) return false;
  const below = (rows[0] ?? []).filter((cell) => cell !== '');
  const known = below.filter(
    (cell) => cell.length < 30 && (isKnownHeading(cell) || peopleColumnOf(cell) === 'firstName'),
  );
  return known.length < 2;
}

function shown(headings: readonly string[], roles: Roles, rows: Rows): Roles {
  const content = headings.map((_, column) => columnContent(column, rows));
  const found = [...roles];
  const isOpen = (column: number) => {
    const field = headingOf('actors', headings[column] ?? '')?.field ?? 'name';
    // "Réf." is the person in charge, when people stand below it.
    const mayName = field === 'name' || field === 'reference';
    return found[column] === undefined && mayName && mayNameSubjects(headings[column] ?? '');
  };
  if (!roles.includes('firstName') && !roles.some((role, at) => isOfNames(role) && holdsPeople(content[at]))) {
    const people = best(content, (one, at) => (isOpen(at) && holdsPeople(one) ? one.people * one.distinct : 0));
    if (people !== -1) found[people] = 'fullName';
  }
  const areInTwo = found.includes('firstName') && found.includes('lastName');
  const isBesidePeople = areInTwo || found.some((role, at) => isOfNames(role) && holdsPeople(content[at]));
  content.forEach((one, column) => {
    const heading = headings[column] ?? '';
    const isNamed =
      isBesidePeople &&
      !found.includes('organisation') &&
      (namesSomething(heading) || isSortedBeside(heading, headings));
    // "Talking Newspaper" looks like a first and a last name; with those in columns of their own, a given name is required.
    const arePeople = areInTwo ? one.isOfPeople : one.people > FEW;
    if (isNamed && found[column] === undefined && !arePeople && one.distinct >= HALF) found[column] = 'organisation';
    // "Structure – fonction", "Commune / mairie": a heading that mentions organisations holds them where its cells do.
    const isSaid = mentionsOrganisation(headings[column] ?? '') && !isOfLegalForms(headings[column] ?? '');
    const mayBe = found[column] === undefined || found[column] === 'territory' || found[column] === 'function';
    const areThey = one.organisations >= SOME ? areNoPeople(one) : one.titled >= MOST && !one.isOfPeople;
    if (isSaid && mayBe && areThey) found[column] = 'organisation';
  });
  const representatives = found.findIndex(
    (role, at) => isOfNames(role) && REPRESENTS.test(headingKey(headings[at] ?? '')),
  );
  if (!found.includes('organisation') && (found.includes('firstName') || holdsPeople(content[representatives]))) {
    const first = content.findIndex(
      (one, at) => at < representatives && isRepresented(one, headings[at] ?? '', found[at], rows),
    );
    if (first !== -1) found[first] = 'organisation';
  }
  if (!found.includes('function')) {
    const posts = best(content, (one, at) => (isOpen(at) && one.posts >= MOST ? one.posts : 0));
    if (posts !== -1) found[posts] = 'function';
  }
  return found;
}

/** Headings of a person who represents the subject of the line. */
const REPRESENTS = new RegExp(
  String.raw`\b${anyOf(
    TO_ASK,
    LEADERS,
    /represent\w+|presiden\w+|deleguee?s?|booked by|a (?:appeler|contacter|joindre)|demander/,
    /key (?:person|people)|reps?|leads?|ceo/,
  )}\b|^(?:qui|who)$`,
);
const NO_ACTOR =
  /\b(?:communes?|villes?|cantons?|territoires?|quartiers?|dates?|horaires?|jours?|heures?|stands?|tables?|codes?|when|quand|times?|slots?|creneaux?|moments?|pays|country|area|department|departement)\b/;

/** True for names left of a representative, one on each line, without given names: they are what is represented. */
function isRepresented(content: ColumnContent, heading: string, role: PeopleColumn | undefined, rows: Rows): boolean {
  if (role !== undefined && role !== 'fullName') return false;
  const key = headingKey(heading);
  // "Group" is a category, unless it names a different one on each line.
  const named = content.distinct === 1 ? key.replace(/\bgroup(?:e?s?)\b/g, '') : key;
  const isSorting =
    NO_ACTOR.test(key) || NOT_AN_EMPLOYER.test(named.replace(/\b(?:membres?|members?|partenaires?|partners?)\b/g, ''));
  if (isSorting || !mayNameSubjects(heading)) return false;
  const isOnEach = content.filled * 10 >= rows.length * 9 && content.distinct >= HALF;
  return (
    isOnEach && content.filled > 1 && content.proper >= ALL_BUT_SLIPS && content.named <= FEW && content.posts === 0
  );
}

const isOfNames = (role: PeopleColumn | undefined) => role === 'fullName' || role === 'lastName';

function holdsPeople(content: ColumnContent | undefined): boolean {
  return content !== undefined && content.people >= MOST && content.isOfPeople && content.organisations <= FEW;
}

/** Two capitalised words among names that are certainly organisations' are organisations too, unless given names are frequent. */
function areNoPeople({ people, named, organisations }: ColumnContent): boolean {
  return people <= FEW || (named <= FEW && organisations >= HALF);
}

const areOrganisations = (content: ColumnContent) => content.organisations >= SOME && areNoPeople(content);

function best(content: readonly ColumnContent[], worth: (one: ColumnContent, column: number) => number): number {
  const all = content.map(worth);
  const most = Math.max(0, ...all);
  return most === 0 ? -1 : all.indexOf(most);
}

/** Headings whose organisations, beside people, are not their employers. */
export const NOT_AN_EMPLOYER = new RegExp(
  String.raw`\b${anyOf(
    // what is done or asked
    /types?|decisions?|taches?|tasks?|quoi|what|a faire|to do|actions?|activites?|commentaires?|notes?|questions?|besoins?/,
    /sujets?|produits?|suites?|objets?|interventions?|(?<!au )titres?|titles?|fonctions?|roles?|statuts?|status/,
    // what it is about
    /dispositifs?|mesures?|themes?|thematiques?|categor\w+|secteurs?|domaines?|projets?|projects?|programmes?|parcours/,
    // with whom
    /colleges?|groupes?|groups?|reseaux?|networks?|membres?|members?|partenaires?|partners?/,
    // where and when
    /regions?|lieux?|place|salle|venue|adresses?|address|sites?|events?|evenements?|formations?|sessions?|tarif|ticket/,
    /sources?|origine/,
  )}\b`,
);

/** Returns the column of employers beside people, by cells naming organisations under a heading of its own; −1 for none. */
export function organisationsByContent(headings: readonly string[], roles: Roles, rows: Rows, isGuess = false): number {
  return best(
    headings.map((_, column) => columnContent(column, rows)),
    (one, column) => {
      const heading = headings[column] ?? '';
      if (roles[column] !== undefined && roles[column] !== 'fullName' && roles[column] !== 'territory') return 0;
      const isWhereTheyHelp =
        (WHERE_THEY_HELP.test(headingKey(heading)) && one.likelyOrganisations >= MOST) ||
        isHouseOfEach(heading, one, headings);
      const mayEmploy = mayNameSubjects(heading) && !NOT_AN_EMPLOYER.test(headingKey(heading));
      if (heading === '' || !(mayEmploy || isWhereTheyHelp)) return 0;
      if (roles[column] === undefined && headingOf('actors', heading) && !isWhereTheyHelp) return 0;
      const isTold =
        one.organisations >= SOME ||
        (one.likelyOrganisations >= MOST && one.titled >= SOME && roles[column] === undefined);
      if (isTold && areNoPeople(one)) return (one.organisations * 2 + one.likelyOrganisations) * one.distinct;
      const mayBe = isGuess && roles[column] === undefined && !one.isOfPeople && one.distinct >= HALF;
      return mayBe && one.titled >= MOST ? one.titled / 2 : 0;
    },
  );
}

/** "Lieu", "Group", "Membre" beside "Responsable": an organisation on each line, not a room. */
const isHouseOfEach = (heading: string, { organisations, distinct }: ColumnContent, headings: readonly string[]) =>
  /^(?:lieux?|equipements?|groupes?|groups?|clubs?|membres?|members?|adherente?s?)$/.test(headingKey(heading)) &&
  organisations >= MOST &&
  distinct >= HALF &&
  headings.some((other) => REPRESENTS.test(headingKey(other)));

/** Headings for the place where volunteers help, when its cells are organisations; a workshop has a place too, but that is a room. */
const WHERE_THEY_HELP =
  /^(?:sites?|lieux? (?:d'(?:intervention|accueil|affectation|activite|attache|exercice|emploi)|de (?:benevolat|mission|stage|permanence|service|rattachement|travail))|place of work|placements?)$/;

const NAMES: ReadonlySet<PeopleColumn> = new Set(['fullName', 'lastName', 'firstName', 'organisation']);

/** Returns the role by heading, corrected by the cells: "Titre" may hold "Mme" or a post; a column of addresses holds addresses. */
function meant(heading: string, column: number, rows: Rows): PeopleColumn | undefined {
  const role = peopleColumnOf(heading);
  const values = rows
    .slice(0, 200)
    .map((cells) => cells[column] ?? '')
    .filter((value) => value !== '');
  if (values.length === 0) return role;
  // "Account Owner" follows the line; the line is not about them.
  if (role === 'fullName' && !mayNameSubjects(heading)) return undefined;
  // "Membre du réseau": oui, non.
  if (role !== undefined && NAMES.has(role) && values.every((value) => isNoName(value))) return undefined;
  // "Personne ou organisation ?": personne, organisation.
  if (role !== undefined && NAMES.has(role) && values.every((value) => valueOf('type', value) !== undefined))
    return undefined;
  if (role === 'function' && values.every((value) => TITLES.has(fold(value).replace('.', '')))) return undefined;
  // E-mail addresses are not names ("ID du participant").
  if (role !== undefined && NAMES.has(role) && values.every((value) => value.includes('@'))) return 'email';
  if (role !== undefined && NAMES.has(role) && values.every((value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value)))
    return undefined;
  // "Poste" may be a telephone extension.
  if (role === 'function' && values.some(holdsContact)) return 'phone';
  if (role === 'contacts' && !values.some((value) => /\p{L}{4}/u.test(value))) return undefined;
  if (role === 'email' && !values.some((value) => value.includes('@'))) return undefined;
  if (role === 'phone' && !values.some((value) => /\d{4}|\d{2}[ .]\d{2}/.test(value))) return undefined;
  return role === undefined ? undefined : contradicted(role, heading, columnContent(column, rows));
}

/** Corrects a role by the cells: a heading of names may be of people or of organisations ("Name of organisation"). */
function contradicted(role: PeopleColumn, heading: string, content: ColumnContent): PeopleColumn {
  if (isOfNames(role) && areOrganisations(content) && mentionsOrganisation(heading)) return 'organisation';
  if (role === 'organisation' && holdsPeople(content) && content.named >= MOST && content.organisations === 0)
    return 'fullName';
  // "Gestionnaire": the managing organisation, but as often a person.
  if (role === 'contacts' && isOfParents(heading) && holdsPeople(content) && content.named >= MOST) return 'fullName';
  // "Titre" in a register is the name of what is registered.
  if (role === 'function' && /^titres?$/.test(headingKey(heading)) && content.posts === 0 && areOrganisations(content))
    return 'organisation';
  if (role === 'fullName' && content.posts >= MOST && content.people <= FEW) return 'function';
  return role;
}
