import { fold } from '../../domain/folding';
import { isContactHeading, withoutContacts } from '../../domain/words/contactData';
import { isNo, isYes } from '../cells/marks';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { projectColumns } from '../columns/projectColumns';
import { headingKey } from '../headings/headings';
import { hasMembers, isOfFunders } from '../headings/houseHeadings';
import { mayNameSubjects, peopleColumnOf } from '../headings/peopleHeadings';
import type { RawRow } from '../rawTable';
import { MOST } from '../shares';
import { columnOf, type HeadedTable } from './headedTable';

const NOT_A_NAME =
  /\bn°|\b(?:id|code|numero|no|date|montant|total|depenses?|cout|budget|cofinanc\w*|rate|amount|url|site|description|resume|summary|objet|start|end|type|programme|axe|role)\b/;
const PROJECT =
  /^(?!.*\b(?:areas?|zones?|territoires?|champs?|domaines?)\b).*\b(?:projets?|projects?|schemes?|operations?|acro(?:nym\w*)?|actions?|dossier)\b/;
/** "Position sur le projet", "État du dossier": about an actor or a project, not its title. */
const ABOUT_PROJECT =
  /^(?:position|avis|role|place|interets?|lien|implication|influence|attentes?|fonction|niveau|etats?|statuts?|status|avancement|phase|stade|stage|nature)\b/;
const PARTNER =
  /\b(?:partenaires?|partners?|beneficiaires?|beneficiary|beneficiaries|porteurs?|maitres? d'ouvrage|participante?s?|structures?|organismes?|organi[sz]ations?|chefs? de file|membres?|(?:group|club|groupe)s? (?:in it|involved|taking part|implique\w*))\b/;
const LEAD =
  /\b(?:chefs? de file|lead|leader|pilote|coordinat\w*|porteur|role|qualite|statut|fonction|participation|type de partenaire|partner type)\b/;
const AHEAD =
  /^(?:cf|lead(?:er|ing)?(?: (?:partner|beneficiary|applicant|organi[sz]ation))?|lp|(?:partenaire )?chef(?:fe)?s? de file|coordinat\w*|porteu(?:r|se)(?: de projet| du projet| principal)?|pilote|porte|anime|organisat(?:eur|rice)|organi[sz]er|organise|organi[sz]es|leads|runs|hosts)$/;
const BESIDE =
  /^(?:pp?\d*|(?:\w+ )?partners?|partenaires?(?: \w+)?|(?:structure |membre )?associee?s?|participante?s?|membres?|members?|co-?porteu(?:r|se)s?|co-?pilotes?|co-?financeurs?|financeurs?|sous-traitante?s?|observat(?:eur|rice)s?|observers?|exposante?s?|exhibitors?|intervenante?s?|participe|prend part|aide|appuie|soutient|contribue|(?:prete|fournit|apporte) .+|takes part|helps|supports|contributes|(?:lends|brings|provides) .+|)$/;

export const isAhead = (cell = ''): boolean => isYes(cell) || AHEAD.test(fold(cell));

/** Characters; a longer repeated text is a description. */
const LONGEST_TITLE = 200;

export interface ParticipationColumns {
  readonly project: number;
  readonly partner: number;
  /** Marks the partner who leads a project; −1 when none does. */
  readonly lead: number;
  /** Names the lead of a project, the same on all its lines; −1 when none does. */
  readonly leader: number;
  /** Names the contact at each partner organisation; −1 when none does. */
  readonly contact: number;
  readonly reach: readonly number[];
}

/** Returns the columns; `undefined` when no project title repeats, or no column names partners. */
export function participationColumns(headed: HeadedTable): ParticipationColumns | undefined {
  const { header, rows } = headed;
  // "Fiche-action" repeats too, beside projects with a lead and partners on each line.
  const isOfProjects = projectColumns(header.cells, cellsOf(rows), ['title', 'lead', 'partners']);
  if (rows.length < 2 || isOfProjects) return undefined;
  const keys = header.cells.map(headingKey);
  const told = keys.findIndex((key, column) => LEAD.test(key) && isFlag(columnOf(headed, column)));
  // "Part played": any heading, when each line says who leads and who is a partner.
  const lead = told === -1 ? keys.findIndex((_, column) => areParts(columnOf(headed, column))) : told;
  const repeated = keys.flatMap((key, column) =>
    column !== lead && !ABOUT_PROJECT.test(key) && !PARTNER.test(key) && repeatsShortTexts(columnOf(headed, column))
      ? [column]
      : [],
  );
  // "Chargé·e du dossier" is a person, not a title.
  const isOfNobody = (column: number) =>
    peopleColumnOf(header.cells[column] ?? '') !== 'fullName' || !holdsPeople(columnContent(column, cellsOf(rows)));
  const titles = repeated.filter(
    (column) => PROJECT.test(keys[column] ?? '') && !isUnnamed(keys[column] ?? '') && isOfNobody(column),
  );
  // "Dispositif", "Événement": with a column that tells the lead, any repeated text may be the project.
  const [project] =
    titles.length > 0 ? titles : lead === -1 ? sharedByPeople(headed, repeated) : otherTitles(headed, repeated, lead);
  if (project === undefined) return undefined;
  const partners = keys.flatMap((key, column) =>
    column !== lead &&
    column !== project &&
    !titles.includes(column) &&
    !NOT_A_NAME.test(key) &&
    saysSeveralThings(columnOf(headed, column))
      ? [column]
      : [],
  );
  const called = partners.filter((column) => PARTNER.test(keys[column] ?? ''));
  // "Financeur", one a line: funders of the same project take part in it.
  const isOfSomebody = keys.some((key) => /^(?:noms?|prenoms?|names?)\b/.test(key));
  const named =
    called.length > 0 || isOfSomebody ? called : partners.filter((column) => isOfFunders(header.cells[column] ?? ''));
  const leader = lead === -1 ? partners.find((column) => leadsAll(headed, project, column)) : undefined;
  const partner =
    named.find((column) => column !== leader) ??
    named[0] ??
    (lead === -1 ? -1 : partnersBeside(headed, project, partners));
  if (partner === -1 || !severalEach(headed, project, partner)) return undefined;
  if (lead !== -1 && columnOf(headed, lead).some((cell) => DOES.test(fold(cell))) && !isEvent(headed, project))
    return undefined;
  // A directory with one line each, where some have a project.
  if (!repeatsShortTexts(columnOf(headed, partner)) && columnOf(headed, project).includes('')) return undefined;
  const contact = contactOf(headed, [project, partner, lead, leader ?? -1]);
  const reach =
    contact === -1 ? [] : [...keys.keys()].filter((at) => reaches(header.cells[at] ?? '', columnOf(headed, at)));
  return { project, partner, lead, leader: leader === partner ? -1 : (leader ?? -1), contact, reach };
}

/** True for an event or project without people: "Organise", "prête du matériel" then say who does what in it. */
function isEvent({ header, rows }: HeadedTable, project: number): boolean {
  const cells = cellsOf(rows);
  const arePeople = header.cells.some((_, column) => columnContent(column, cells).isOfPeople);
  return !arePeople && EVENT.test(headingKey(header.cells[project] ?? ''));
}

const EVENT =
  /^(?:chantiers?|actions?|projets?|evenements?|activites?|animations?|fetes?|journees?|sorties?|projects?|events?|activit(?:y|ies)|work ?days?|open days?)\b/;
const DOES =
  /^(?:porte|anime|organise|organi[sz]es|leads|runs|hosts|participe|prend part|aide|appuie|soutient|contribue|takes part|helps|supports|contributes|(?:prete|fournit|apporte|lends|brings|provides) .+)$/;

/** Finds the partners: organisations under any heading ("Entité", "Body"), several in a project; else a column headed as names. */
function partnersBeside(headed: HeadedTable, project: number, columns: readonly number[]): number {
  const headings = headed.header.cells;
  const cells = cellsOf(headed.rows);
  const house = columns.find((column) => {
    const { organisations, named } = columnContent(column, cells);
    const mayBe = mayNameSubjects(headings[column] ?? '') && !isOfFunders(headings[column] ?? '');
    return mayBe && organisations >= MOST && named <= 1 - MOST && severalEach(headed, project, column);
  });
  const isNamed = (column: number) =>
    NAMED.has(peopleColumnOf(headings[column] ?? '') ?? '') || ACTOR.test(headingKey(headings[column] ?? ''));
  return house ?? columns.find(isNamed) ?? -1;
}

/** True for contact details, told by the heading or by every cell. */
function reaches(heading: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return isContactHeading(heading) || (filled.length > 0 && filled.every((cell) => withoutContacts(cell) === ''));
}

/** True for a heading of leads with the same name on all lines of a project: "Pilote", "Structure porteuse". */
function leadsAll(headed: HeadedTable, project: number, column: number): boolean {
  if (!LEADER.test(headingKey(headed.header.cells[column] ?? ''))) return false;
  return [...grouped(headed, project).values()].every((lines) =>
    lines.every(({ cells }) => cells[column] === lines[0]?.cells[column] && cells[column] !== ''),
  );
}

const LEADER =
  /^(?:pilotes?|porteurs?|(?:structure|organisme|association) (?:porteuse?|pilote|porteur)|chefs? de file|maitres? d'ouvrage|coordinat\w+|lead(?:er)?(?: (?:partner|organi[sz]ation))?|led by|porte par)\b/;

/** "Town": place names often read as people's. */
const PLACE =
  /^(?:towns?|city|cities|villes?|communes?|localites?|pays|countr(?:y|ies)|regions?|departements?|nuts.*)$/;

/** Finds the contact at partner organisations: "Référent pour cette structure"; −1 when there is none or partners are people. */
function contactOf(headed: HeadedTable, taken: readonly number[]): number {
  const [, partner = -1] = taken;
  const cells = cellsOf(headed.rows);
  if (holdsPeople(columnContent(partner, cells))) return -1;
  const people = headed.header.cells.flatMap((heading, column) => {
    const mayBe = !taken.includes(column) && mayNameSubjects(heading) && !PLACE.test(headingKey(heading));
    return mayBe && holdsPeople(columnContent(column, cells)) ? [column] : [];
  });
  return people.find((column) => peopleColumnOf(headed.header.cells[column] ?? '') === 'fullName') ?? people[0] ?? -1;
}

const NAMED: ReadonlySet<string> = new Set(['organisation', 'fullName']);
const ACTOR = /^(?:acteurs?|actors?|qui|who|noms?)$/;

/** Returns the repeated columns where each text has exactly one lead; none when a heading names a body with members. */
function otherTitles(headed: HeadedTable, repeated: readonly number[], lead: number): readonly number[] {
  const headings = headed.header.cells;
  if (headings.some(hasMembers)) return [];
  return repeated.filter((column) => {
    const heading = headings[column] ?? '';
    if (heading === '' || NOT_A_NAME.test(headingKey(heading)) || peopleColumnOf(heading) !== undefined) return false;
    const leads = [...grouped(headed, column).values()].map(
      (lines) => lines.filter(({ cells }) => isAhead(cells[lead])).length,
    );
    return leads.every((count) => count === 1);
  });
}

/**
 * Finds what people take part in, under any heading ("Chantier", "Sortie"): the only repeated column that differs on all lines of the same
 * person, whose employer stays the same.
 */
function sharedByPeople(headed: HeadedTable, repeated: readonly number[]): readonly number[] {
  const headings = headed.header.cells;
  if (headings.some(hasMembers)) return [];
  const at = (role: string) => headings.findIndex((heading) => peopleColumnOf(heading) === role);
  const [name, house] = [at('fullName'), at('organisation')];
  if (name === -1 || house === -1) return [];
  const groups = [...grouped(headed, name).values()].filter((lines) => lines.length > 1);
  const isAlike = (column: number) =>
    groups.every((lines) => lines.every(({ cells }) => cells[column] === lines[0]?.cells[column]));
  const differs = (column: number) =>
    groups.every((lines) => new Set(lines.map(({ cells }) => cells[column])).size === lines.length);
  const shared = repeated.filter((column) => peopleColumnOf(headings[column] ?? '') === undefined && differs(column));
  return groups.length > 1 && isAlike(house) && shared.length === 1 ? shared : [];
}

const isUnnamed = (key: string) =>
  /\bn°|\bkey actions?\b|\bactions?[- ]cles?\b|\b(?:id|ref|reference|code|numero|date|type|montant|url)\b/.test(key);

function isFlag(cells: readonly string[]): boolean {
  return cells.some(isAhead) && cells.every((cell) => isAhead(cell) || isNo(cell) || BESIDE.test(fold(cell)));
}

/** True when every line tells a part in the project, in words other than "oui". */
function areParts(cells: readonly string[]): boolean {
  return isFlag(cells) && cells.every((cell) => /\p{L}{4}/u.test(cell) && !/^(?:vrai|true|faux|false)$/i.test(cell));
}

function repeatsShortTexts(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    new Set(filled).size < filled.length && filled.every((cell) => cell.length <= LONGEST_TITLE && /\p{L}/u.test(cell))
  );
}

function saysSeveralThings(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /\p{L}/u.test(cell)) && new Set(filled).size > 1;
}

function severalEach({ rows }: HeadedTable, project: number, partner: number): boolean {
  const first = new Map<string, string>();
  return rows.some(({ cells }) => {
    const [title = '', name = ''] = [cells[project], cells[partner]];
    const known = first.get(title);
    if (known === undefined) first.set(title, name);
    return known !== undefined && known !== name && title !== '' && name !== '';
  });
}

/** Groups the lines by the text of a column, in order; blank ones are left out. */
export function grouped({ rows }: HeadedTable, column: number): ReadonlyMap<string, readonly RawRow[]> {
  const groups = new Map<string, RawRow[]>();
  for (const row of rows) {
    const key = row.cells[column] ?? '';
    if (key === '') continue;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
