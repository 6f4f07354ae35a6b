import { isContactHeading, isPersonalHeading } from '../../domain/words/contactData';
import { listedNames } from '../cells/looseLists';
import { headingKey } from '../headings/headings';
import {
  hasMembers,
  mayNameSubjects,
  mentionsOrganisation,
  type PeopleColumn,
  peopleColumnOf,
} from '../headings/peopleHeadings';
import { columnContent, holdsPeople } from './columnContent';
import type { ColumnPlan } from './columnPlan';
import { isMultiple } from './multipleFields';
import { fieldsOf } from './recognise';

type Rows = readonly (readonly string[])[];

/** What no project, and nobody who takes part in one, is called by. */
const NO_NAME =
  /\bn°|^(?:etats?|statuts?|status|avancement|phase|stade|stage|nature) (?:du|de|des|of)\b|\b(?:champs?|domaines?|secteurs?|territoires?|moyens?) d'actions?\b|\bkey actions?\b|\bactions?[- ]cles?\b|\b(?:id|code|numero|no|date|type|montant|cout|budget|total|url|mail|e-mail|tel|telephone|description|country|pays|areas?|role|website|site web)\b/;
const PARTNERS =
  /\bavec (?:qui|quels?|quelles?|lesquel\w+)\b|\bwith whom\b|\b(?:partenaires?|partenariats?|partners?|co-?financeurs?|co-?contractants?|co-?porteurs?|co-?pilotes?|co-?animateurs?|consortium|membres? du groupement|(?:structures?|acteurs?|organismes?|organi[sz]ations?) (?:associe|implique|mobilise|concerne|participant|present|pressenti|involved)\w*|(?:participating|associated|involved|contributing) (?:organi[sz]ations?|structures?|bodies|institutions|schools|members)|(?:working|in partnership|together) with|(?:structures?|organismes?|lieux|etablissements?) d'accueil|host (?:organi[sz]ations?|structures?|venues?)|parties prenantes|stakeholders|contribut(?:eur|rice|or)s|collaborat(?:eur|rice|or)s|membres du groupe|attribue?e?s? a|assignee?s?(?: a| to)?|assigned to)\b|^(?:members|membres(?: de l'equipe)?|equipe|avec|with)$/;
const FIELDS: readonly (readonly [field: string, words: RegExp])[] = [
  ['partners', PARTNERS],
  [
    'lead',
    /^(?:par )?qui\b|^who\b|^owner$|^responsables?$|\b(?:porteurs?|porteuses?|(?:portee?|pilotee?|coordonnee?|initiee?|menee?|deposee?|proposee?|presentee?|soumise?|animee?|organisee?)s? par|(?:led|submitted|proposed|run|delivered|hosted|managed|coordinated|organi[sz]ed|initiated) by|a l'initiative de|initiat(?:eur|rice)s?|qui (?:porte|pilote|coordonne|anime)|maitres? d'ouvrage|maitrise d'ouvrage|chef(?:fe)?s? (?:de file|(?:de |du )?projets?)|(?:responsables?|referente?s?) (?:du |de )?projets?|(?:structure|organisme) responsable|project (?:leads?|managers?|owners?)|pilotes?|pilotage|portage|coordinat\w+|coordonnat(?:eur|rice)s?|beneficiaires?|laureate?s?|attributaires?|promot(?:eur|rice|er)s?|operat(?:eur|rice)s?|grant ?holders?|grantees?|recipients?|accountable body|lead|applicants?|candidate?s?|demandeurs?|raison sociale)\b/,
  ],
  [
    'title',
    /\b(?:projets?|projects?|operations?|actions?|initiatives?|dossiers?|intitules?|taches?|tasks?|card name)\b/,
  ],
];

/**
 * The plan of a list of projects whose headings say it in words of their own: what each is called, and who leads it or takes
 * part. `undefined`: not all of that is there.
 */
export function projectsPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  return (
    planOf(headings, rows, ['title', 'lead', 'partners']) ??
    sharedPlan(headings, rows) ??
    teamPlan(headings, rows) ??
    severalPlan(headings, rows) ??
    subjectsPlan(headings, rows)
  );
}

/** "Thématique", "Élu pilote", "Technicien référent": the people of a line see to what it is about together, the first of them ahead. */
function subjectsPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const subject = headings.findIndex((heading, at) => SUBJECT.test(headingKey(heading)) && isText(at, rows));
  if (subject === -1 || comeBack(subject, rows)) return undefined;
  const content = headings.map((_, column) => columnContent(column, rows));
  const [lead, ...others] = content.flatMap((one, at) => (at !== subject && holdsPeople(one) ? [at] : []));
  const isOfNames = headings.some((heading) => OF_A_NAME.has(peopleColumnOf(heading) ?? 'themes'));
  if (lead === undefined || others.length === 0 || isOfNames) return undefined;
  const rest = fieldsOf('actions', headings, rows, new Set(['title', 'lead', 'partners']), false);
  const columns = headings.map((heading, at) => {
    if (at === subject || at === lead) return at === subject ? 'title' : 'lead';
    return others.includes(at) || PARTNERS.test(headingKey(heading)) ? 'partners' : (rest[at] ?? 'attribute');
  });
  return { kind: 'actions', columns };
}

const SUBJECT =
  /^(?:thematiques?|themes?|axes?(?: de travail)?|sujets?|domaines?|missions?|volets?|chantiers?|enjeux?|topics?|workstreams?|subjects?)$/;
const OF_A_NAME: ReadonlySet<PeopleColumn> = new Set(['firstName', 'lastName', 'organisation']);

/** Boards of tasks, as Trello and Planner write them: what is done, and all who do it; cards that are organisations are whom these are in touch with. */
function teamPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const plan = planOf(headings, rows, ['title', 'partners']);
  if (!plan || plan.columns.includes('lead')) return undefined;
  const partners = columnContent(plan.columns.indexOf('partners'), rows);
  // "Map allotments": what is done may speak of some.
  const { organisations, proper } = columnContent(plan.columns.indexOf('title'), rows);
  const areOrganisations = organisations >= SURE && proper >= PROPER;
  if (holdsPeople(partners) && areOrganisations) {
    const fields: Readonly<Record<string, string>> = { title: 'name', partners: 'contacts', themes: 'themes' };
    return { kind: 'actors', columns: plan.columns.map((field) => fields[field] ?? 'attribute') };
  }
  return holdsPeople(partners) || partners.organisations >= SURE ? plan : undefined;
}

/** Organisations in columns whose headings do not say what each does in the project: they take part, whoever leads. */
function sharedPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const plan = planOf(headings, rows, ['title']);
  if (!plan) return undefined;
  const content = headings.map((_, column) => columnContent(column, rows));
  if (content.some(holdsPeople)) return undefined;
  const columns = plan.columns.map((field, column) => {
    const { organisations = 0, people = 0 } = content[column] ?? {};
    const mayBe = field === 'attribute' && mayNameSubjects(headings[column] ?? '');
    return mayBe && organisations >= SURE && people <= 1 - SURE ? 'partners' : field;
  });
  const named = columns.filter((field) => field === 'lead' || field === 'partners');
  return named.length > 1 && columns.includes('partners') ? { kind: 'actions', columns } : undefined;
}

/** "Acteurs clés", "CSOs": several names in most cells below a heading that speaks of actors take part in what each line is called. */
function severalPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const content = headings.map((_, column) => columnContent(column, rows));
  const partners = headings.findIndex(
    (heading, at) => speaksOfActors(heading) && (content[at]?.proper ?? 0) >= PROPER && areLists(at, rows),
  );
  const namesSomebody = (at: number) => {
    const one = content[at];
    if (one === undefined || !mayNameSubjects(headings[at] ?? '')) return false;
    return holdsPeople(one) || one.organisations > 1 - SURE;
  };
  const title = headings.findIndex(
    (heading, at) => at !== partners && !NO_NAME.test(headingKey(heading)) && isText(at, rows) && !comeBack(at, rows),
  );
  if (partners === -1 || title === -1 || peopleColumnOf(headings[title] ?? '') === 'organisation') return undefined;
  // "Homework club" is what a service is called.
  const isOffered = OFFERED.test(headingKey(headings[title] ?? ''));
  if (headings.some((_, at) => at !== partners && !(at === title && isOffered) && namesSomebody(at))) return undefined;
  const others = fieldsOf('actions', headings, rows, new Set(['title', 'lead', 'partners']), false);
  const columns = headings.map((_, at) => (at === title ? 'title' : at === partners ? 'partners' : others[at]));
  return { kind: 'actions', columns: columns.map((field) => field ?? 'attribute') };
}

const ACTORS = /\b(?:acteurs?|actors?|players?|stakeholders?|parties prenantes|csos?|ngos?|ong)\b/;
/** Nearly all. */
const PROPER = 0.8;
const OFFERED = /^(?:services?|offres?|dispositifs?|activit(?:y|ies|es?)|permanences?|ateliers?|workshops?)$/;

const speaksOfActors = (heading: string) =>
  mayNameSubjects(heading) && (ACTORS.test(headingKey(heading)) || mentionsOrganisation(heading));

function areLists(column: number, rows: Rows): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  const several = filled.filter((cell) => listedNames(cell).length > 1);
  return several.length > 1 && several.length * 2 >= filled.length;
}

/** What comes back on more lines sorts them. */
const NAMING = 0.3;

/** Actions that no column says anybody of: no code or sentence is then an actor. */
export function actionsAlone(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const isOfNames = headings.some((_, column) => {
    const { people, isOfPeople, organisations, distinct } = columnContent(column, rows);
    return ((isOfPeople && people >= 1 - SURE) || organisations >= 1 - SURE) && distinct >= NAMING;
  });
  return isOfNames ? undefined : planOf(headings, rows, ['title'], true);
}

/** The same of a list that names nobody but who leads each: what was granted, and to whom. */
export function grantsPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  return planOf(headings, rows, ['title', 'lead']);
}

/** "Initiative", "Structure": the one organisation of each line is who leads it, where no column names anybody. */
export function structuresPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const plan = planOf(headings, rows, ['title']);
  const roles = headings.map((heading) => peopleColumnOf(heading));
  const [lead, ...others] = roles.flatMap((role, at) => (role === 'organisation' && isText(at, rows) ? [at] : []));
  const isTaken = plan?.columns.some((field) => field === 'lead' || field === 'partners');
  if (
    !plan ||
    isTaken ||
    lead === undefined ||
    others.length > 0 ||
    roles.some((role) => role && OF_SOMEBODY.has(role))
  )
    return undefined;
  return plan.columns[lead] === 'title'
    ? undefined
    : { ...plan, columns: plan.columns.map((field, at) => (at === lead ? 'lead' : field)) };
}

const OF_SOMEBODY: ReadonlySet<PeopleColumn> = new Set(['firstName', 'lastName', 'fullName', 'email', 'phone']);

function planOf(
  headings: readonly string[],
  rows: Rows,
  needed: readonly string[],
  mayComeBack = false,
): ColumnPlan | undefined {
  const taken = new Set<string>();
  const found = headings.map((heading, column) => {
    const key = headingKey(heading);
    const field =
      NO_NAME.test(key) || isContactHeading(heading)
        ? undefined
        : LEADS.test(key) && namesWho(column, rows)
          ? 'lead'
          : FIELDS.find(([, words]) => words.test(key))?.[0];
    if (field === undefined || (taken.has(field) && !isMultiple('actions', field)) || !isText(column, rows))
      return undefined;
    taken.add(field);
    return field;
  });
  // "Acronym" names the project where nothing else does.
  const acronym = headings.findIndex((heading) => headingKey(heading).startsWith('acronym'));
  if (!taken.has('title') && acronym !== -1 && found[acronym] === undefined) {
    found[acronym] = 'title';
    taken.add('title');
  }
  // And so does what is aimed at, in a plan of who does it with whom.
  const aim = headings.findIndex((heading, column) => AIM.test(headingKey(heading)) && isText(column, rows));
  if (!taken.has('title') && taken.has('lead') && aim !== -1 && found[aim] === undefined) {
    found[aim] = 'title';
    taken.add('title');
  }
  // "Title", where both who leads and who takes part are told, is what they do.
  const name = headings.findIndex((heading, column) => TASK.test(headingKey(heading)) && isText(column, rows));
  if (!taken.has('title') && taken.has('lead') && taken.has('partners') && found[name] === undefined && name !== -1) {
    found[name] = 'title';
    taken.add('title');
  }
  // "Démarche", "Défi": whatever it is called, what one leads and others take part in.
  const isLed =
    taken.has('lead') && taken.has('partners') && !ASKED.test(headingKey(headings[found.indexOf('lead')] ?? ''));
  const other = isLed && !taken.has('title') ? otherTitle(headings, rows, found) : -1;
  if (other !== -1) {
    found[other] = 'title';
    taken.add('title');
  }
  // In an export of tasks, "Name" is what is to be done, and "Projects" what it is for.
  const task = headings.findIndex((heading) => TASK.test(headingKey(heading)));
  if (task !== -1 && headings.some((heading) => ASSIGNED.test(headingKey(heading)))) {
    for (const [column, field] of found.entries()) if (field === 'title') found[column] = undefined;
    found[task] = 'title';
    taken.add('title');
  }
  const title = found.indexOf('title');
  if (!needed.every((field) => taken.has(field)) || (!mayComeBack && comeBack(title, rows))) return undefined;
  // "Chargé de dossier", "Contact du projet": whoever is named is no project.
  if (holdsPeople(columnContent(title, rows))) return undefined;
  const others = fieldsOf('actions', headings, rows, taken, false);
  const columns = headings.map((_, column) => found[column] ?? others[column] ?? 'attribute');
  const isOfThemes = (field: string, column: number) =>
    field === 'attribute' && peopleColumnOf(headings[column] ?? '') === 'themes' && isText(column, rows);
  return { kind: 'actions', columns: columns.map((field, at) => (isOfThemes(field, at) ? 'themes' : field)) };
}

/** "Lead partner" leads, and is no partner among others. */
const LEADS = /^lead\b|\bchef(?:fe)?s? de file$/;

function namesWho(column: number, rows: Rows): boolean {
  const content = columnContent(column, rows);
  return content.organisations >= SURE || holdsPeople(content);
}

/** "Qui êtes-vous ?" asks whoever answers. */
const ASKED = /\b(?:vous|you)\b/;

/** The first column of texts, one a line, that are nobody's names; −1: there is none. */
function otherTitle(headings: readonly string[], rows: Rows, found: readonly (string | undefined)[]): number {
  const known = fieldsOf('actions', headings, rows, new Set(['title', 'lead', 'partners']), false);
  const free = headings.flatMap((heading, column) => {
    const isOfOthers = found[column] !== undefined || NO_NAME.test(headingKey(heading)) || hasMembers(heading);
    if (
      isOfOthers ||
      isContactHeading(heading) ||
      // What is remarked of somebody is no title for everybody to read.
      isPersonalHeading(heading) ||
      peopleColumnOf(heading) !== undefined ||
      !isText(column, rows) ||
      comeBack(column, rows)
    )
      return [];
    return holdsPeople(columnContent(column, rows)) ? [] : [column];
  });
  return (
    free.find((column) => known[column] === 'attribute') ?? free.find((column) => known[column] === 'finality') ?? -1
  );
}

const AIM =
  /^(?:objectifs?(?: operationnels?)?|mesures?|chantiers?|fiches?|libelle|objectives?|measures?|activit(?:y|ies|es?)|what)$/;
const TASK = /^(?:name|title|summary|titre|nom de la tache|task name)$/;
const ASSIGNED = /^(?:assignees?|assigned to|attribuee?s? a)$/;
const SURE = 0.6;

function isText(column: number, rows: Rows): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /\p{L}/u.test(cell));
}

/** A title on several lines is of a list of partners. */
function comeBack(column: number, rows: Rows): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  return new Set(filled).size < filled.length;
}
