import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { TO_ASK } from '../../domain/words/whoAnswers';
import { listedNames } from '../cells/looseLists';
import { namesSomebody } from '../cells/noName';
import { headingKey } from '../headings/headings';
import { isOfFunders, mentionsOrganisation } from '../headings/houseHeadings';
import type { PeopleColumn } from '../headings/peopleHeadingPatterns';
import { mayNameSubjects, peopleColumnOf } from '../headings/peopleHeadings';
import { HALF, MOST, NEARLY_ALL, SOME } from '../shares';
import { columnContent, holdsPeople, type Rows } from './columnContent';
import type { ColumnPlan } from './columnPlan';
import { nameAndEmployer } from './nameAndEmployer';
import { ASKED, isText, NO_NAME, PARTNERS, projectColumns } from './projectColumns';
import { fieldsOf, repeats } from './recognise';

/** Returns the plan of projects under other headings: titles, and who leads or takes part. `undefined` when some is missing. */
export function projectsPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  return planOfRows(rows, headings);
}

const planOfRows = rememberedFor(
  (rows: Rows, headings: readonly string[]) =>
    withContacts(ledPlan(headings, rows), headings, rows) ??
    sharedPlan(headings, rows) ??
    teamPlan(headings, rows) ??
    severalPlan(headings, rows) ??
    subjectsPlan(headings, rows),
);

/**
 * Adds as partners the contacts named with their employer in one cell ("Personne ressource": "Anne Roux (SCIC du Val)"), who stand for that
 * organisation, and those who follow each project ("Suivi par"), from whichever side.
 */
function withContacts(plan: ColumnPlan | undefined, headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const columns = plan?.columns.map((field, at) =>
    field === 'attribute' &&
    ((ASKS.test(headingKey(headings[at] ?? '')) && namesBoth(at, rows)) ||
      (FOLLOWS.test(headingKey(headings[at] ?? '')) && followers(at, rows) > 1))
      ? 'partners'
      : field,
  );
  return plan && columns && { ...plan, columns };
}

function ledPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const plan = grantsPlan(headings, rows);
  return plan?.columns.includes('partners') ? plan : undefined;
}

/** True when each project has one lead; it may have a line for each funder. */
function leadsEach({ columns }: ColumnPlan, rows: Rows): boolean {
  const leads = new Map<string, string>();
  return rows.every((cells) => {
    const [title = '', lead = ''] = ['title', 'lead'].map((field) => cells[columns.indexOf(field)]);
    // A line without title or lead does not count against it.
    if (title === '' || lead === '') return true;
    const before = leads.get(title) ?? lead;
    leads.set(title, before);
    return before === lead;
  });
}

/** Adds funders as partners: "Financeur". */
function withFunders(plan: ColumnPlan | undefined, headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const columns = plan?.columns.map((field, at) => {
    const gives = field === 'attribute' && isOfFunders(headings[at] ?? '');
    const { organisations, likelyOrganisations, isOfPeople } = columnContent(at, rows);
    const areThey = organisations >= HALF || (likelyOrganisations >= MOST && !isOfPeople);
    return gives && areThey ? 'partners' : field;
  });
  return plan && columns && { ...plan, columns };
}

/** Counts different followers; a single one for all lines only keeps the list. */
function followers(column: number, rows: Rows): number {
  const names = rows.map((cells) => cells[column] ?? '').filter(namesSomebody);
  return holdsPeople(columnContent(column, rows)) ? new Set(names).size : 0;
}

const FOLLOWS =
  /^(?:suivie?s? par|(?:agente?s? |chargee?s? )?instruct(?:eur|rice)s?|instruite? par|followed (?:up )?by|case ?(?:officer|worker)s?|grants? officers?)$/;
const ASKS = new RegExp(`^(?:${TO_ASK})\\b`);

function namesBoth(column: number, rows: Rows): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter(namesSomebody);
  return (
    filled.filter((cell) => nameAndEmployer(cell) !== undefined).length >= filled.length * NEARLY_ALL &&
    filled.length > 0
  );
}

/** Reads lines of people who work on one subject together, the first being the lead: "Thématique", "Élu pilote", "Technicien référent". */
function subjectsPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const subject = headings.findIndex((heading, at) => SUBJECT.test(headingKey(heading)) && isText(at, rows));
  if (subject === -1 || repeats(subject, rows)) return undefined;
  const content = headings.map((_, column) => columnContent(column, rows));
  const [lead, ...others] = content.flatMap((one, at) => (at !== subject && holdsPeople(one) ? [at] : []));
  const isOfNames = headings.some((heading) => OF_A_NAME.has(peopleColumnOf(heading) ?? 'themes'));
  if (lead === undefined || others.length === 0 || isOfNames) return undefined;
  // "Équipement", an organisation on each line: the people work there, and the subjects are its themes.
  const isOfHouses = content.some(
    ({ organisations, distinct }, at) =>
      at !== subject &&
      organisations >= MOST &&
      distinct >= NEARLY_ALL &&
      !PARTNERS.test(headingKey(headings[at] ?? '')),
  );
  if (isOfHouses) return undefined;
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

/** Boards of tasks from Trello or Planner: a task and all who do it. Cards that name organisations are actors with contacts. */
function teamPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const plan = projectColumns(headings, rows, ['title', 'partners']);
  if (!plan || plan.columns.includes('lead')) return undefined;
  const partners = columnContent(plan.columns.indexOf('partners'), rows);
  // "Map allotments": a task may mention organisations.
  const { organisations, proper } = columnContent(plan.columns.indexOf('title'), rows);
  const areOrganisations = organisations >= MOST && proper >= NEARLY_ALL;
  if (holdsPeople(partners) && areOrganisations) {
    const fields: Readonly<Record<string, string>> = { title: 'name', partners: 'contacts', themes: 'themes' };
    return { kind: 'actors', columns: plan.columns.map((field) => fields[field] ?? 'attribute') };
  }
  return holdsPeople(partners) || partners.organisations >= MOST ? plan : undefined;
}

/** Organisations under headings that do not tell their part in the project: all become partners. */
function sharedPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const plan = projectColumns(headings, rows, ['title']);
  if (!plan) return undefined;
  const content = headings.map((_, column) => columnContent(column, rows));
  if (content.some(holdsPeople)) return undefined;
  const columns = plan.columns.map((field, column) => {
    const { organisations = 0, people = 0 } = content[column] ?? {};
    const mayBe = field === 'attribute' && mayNameSubjects(headings[column] ?? '');
    return mayBe && organisations >= MOST && people <= 1 - MOST ? 'partners' : field;
  });
  const named = columns.filter((field) => field === 'lead' || field === 'partners');
  return named.length > 1 && columns.includes('partners') ? { kind: 'actions', columns } : undefined;
}

/** Several names in most cells under a heading of actors ("Acteurs clés", "CSOs"): partners of what the line names. */
function severalPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const content = headings.map((_, column) => columnContent(column, rows));
  const partners = headings.findIndex(
    (heading, at) => speaksOfActors(heading) && (content[at]?.proper ?? 0) >= NEARLY_ALL && areLists(at, rows),
  );
  const namesSomebody = (at: number) => {
    const one = content[at];
    if (one === undefined || !mayNameSubjects(headings[at] ?? '')) return false;
    return holdsPeople(one) || one.organisations > 1 - MOST;
  };
  const title = headings.findIndex(
    (heading, at) => at !== partners && !NO_NAME.test(headingKey(heading)) && isText(at, rows) && !repeats(at, rows),
  );
  if (partners === -1 || title === -1 || peopleColumnOf(headings[title] ?? '') === 'organisation') return undefined;
  // "Nom de votre tiers-lieu" is a question to the respondent.
  if (ASKED.test(headingKey(headings[title] ?? ''))) return undefined;
  // "Homework club" is the name of a service.
  const isOffered = OFFERED.test(headingKey(headings[title] ?? ''));
  if (headings.some((_, at) => at !== partners && !(at === title && isOffered) && namesSomebody(at))) return undefined;
  const others = fieldsOf('actions', headings, rows, new Set(['title', 'lead', 'partners']), false);
  const columns = headings.map((_, at) => (at === title ? 'title' : at === partners ? 'partners' : others[at]));
  return { kind: 'actions', columns: columns.map((field) => field ?? 'attribute') };
}

const ACTORS = /\b(?:acteurs?|actors?|players?|stakeholders?|parties prenantes|csos?|ngos?|ong)\b/;
const OFFERED = /^(?:services?|offres?|dispositifs?|activit(?:y|ies|es?)|permanences?|ateliers?|workshops?)$/;

const speaksOfActors = (heading: string) =>
  mayNameSubjects(heading) && (ACTORS.test(headingKey(heading)) || mentionsOrganisation(heading));

function areLists(column: number, rows: Rows): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  const several = filled.filter((cell) => listedNames(cell).length > 1);
  return several.length > 1 && several.length * 2 >= filled.length;
}

/** Actions without any column of actors, so that no code or sentence is taken for an actor. */
export function actionsAlone(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const isOfNames = headings.some((_, column) => {
    const { people, isOfPeople, organisations, distinct } = columnContent(column, rows);
    return ((isOfPeople && people >= 1 - MOST) || organisations >= 1 - MOST) && distinct >= SOME;
  });
  return isOfNames ? undefined : projectColumns(headings, rows, ['title'], true);
}

/** Projects with a lead and no other actors except funders: grants and who received them. */
export function grantsPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const plan = projectColumns(headings, rows, ['title', 'lead'], headings.some(isOfFunders));
  return plan && (leadsEach(plan, rows) ? withFunders(plan, headings, rows) : undefined);
}

/** "Initiative", "Structure": the only organisation of each line leads, when no column names a person. */
export function structuresPlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const plan = projectColumns(headings, rows, ['title']);
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
