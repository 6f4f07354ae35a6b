import { fold } from '../../domain/folding';
import { isContactHeading } from '../../domain/words/contactData';
import { listCell } from '../../domain/words/listCell';
import { dayOf } from '../cells/dayCell';
import { themesIn } from '../cells/looseLists';
import { headingKey, headingOf } from '../headings/headings';
import { hasMembers, mentionsOrganisation, peopleColumnOf } from '../headings/peopleHeadings';
import { typeOfReadName } from '../names/readNames';
import type { RawRow, RawTable } from '../rawTable';
import { columnOf, type HeadedTable, type ReadableTable } from './headedTable';

const NOT_A_NAME =
  /\bn°|\b(?:id|code|numero|no|date|montant|total|depenses?|cout|budget|cofinanc\w*|rate|amount|url|site|description|resume|summary|objet|start|end|type|programme|axe|role)\b/;
const PROJECT =
  /^(?!.*\b(?:areas?|zones?|territoires?|champs?|domaines?)\b).*\b(?:projets?|projects?|operations?|acronym\w*|actions?|dossier)\b/;
/** "Position sur le projet", "État du dossier": what is said of somebody, or of a project. */
const ABOUT_PROJECT =
  /^(?:position|avis|role|place|interets?|lien|implication|influence|attentes?|fonction|niveau|etats?|statuts?|status|avancement|phase|stade|stage|nature)\b/;
const PARTNER =
  /\b(?:partenaires?|partners?|beneficiaires?|beneficiary|beneficiaries|porteurs?|maitres? d'ouvrage|participante?s?|structures?|organismes?|organi[sz]ations?|chefs? de file|membres?)\b/;
const LEAD =
  /\b(?:chefs? de file|lead|leader|pilote|coordinat\w*|porteur|role|qualite|statut|fonction|participation|type de partenaire|partner type)\b/;
const YES =
  /^(?:oui|o|yes|y|x|1|vrai|true|lead(?:er|ing)?(?: (?:partner|beneficiary|applicant|organi[sz]ation))?|lp|(?:partenaire )?chef(?:fe)?s? de file|coordinat\w*|porteu(?:r|se)(?: de projet| du projet| principal)?|pilote)$/;
const NO =
  /^(?:non|n|no|0|faux|false|pp\d*|(?:\w+ )?partners?|partenaires?(?: \w+)?|(?:structure |membre )?associee?s?|participante?s?|membres?|members?|co-?porteu(?:r|se)s?|co-?financeurs?|financeurs?|sous-traitante?s?|observat(?:eur|rice)s?|observers?|)$/;

/** A description that comes back is no title. */
const LONGEST_TITLE = 200;

interface Columns {
  readonly project: number;
  readonly partner: number;
  /** Says who of a project's partners leads it; −1: no column does. */
  readonly lead: number;
}

/**
 * One line for each partner of each project: an action for each project with who leads and who takes part, and each partner
 * once. `undefined`: no title of a project comes back, or no column says who takes part.
 */
export function participationTables({ table, headed: all }: ReadableTable): RawTable[] | undefined {
  for (const headed of all) {
    const columns = columnsOf(headed);
    if (!columns) continue;
    const own = ownColumns(headed, columns);
    return [partnerTable(table, headed, columns, own), actionTable(table, headed, columns, own)];
  }
  return undefined;
}

function columnsOf(headed: HeadedTable): Columns | undefined {
  const { header, rows } = headed;
  if (rows.length < 2) return undefined;
  const keys = header.cells.map(headingKey);
  const lead = keys.findIndex((key, column) => LEAD.test(key) && isFlag(columnOf(headed, column)));
  const repeated = keys.flatMap((key, column) =>
    column !== lead && !ABOUT_PROJECT.test(key) && !PARTNER.test(key) && comesBack(columnOf(headed, column))
      ? [column]
      : [],
  );
  const titles = repeated.filter((column) => PROJECT.test(keys[column] ?? '') && !isUnnamed(keys[column] ?? ''));
  // "Dispositif", "Événement": where a column says who is ahead, it is of whatever comes back.
  const [project] = titles.length > 0 || lead === -1 ? titles : otherTitles(headed, repeated, lead);
  if (project === undefined) return undefined;
  const partners = keys.flatMap((key, column) =>
    column !== lead &&
    column !== project &&
    !titles.includes(column) &&
    !NOT_A_NAME.test(key) &&
    isText(columnOf(headed, column))
      ? [column]
      : [],
  );
  const partner =
    partners.find((column) => PARTNER.test(keys[column] ?? '')) ??
    (lead === -1
      ? -1
      : (partners.find(
          (column) => NAMED.has(peopleColumnOf(header.cells[column] ?? '') ?? '') || ACTOR.test(keys[column] ?? ''),
        ) ?? -1));
  if (partner === -1 || !severalEach(headed, project, partner)) return undefined;
  // A directory, one line each, in which some have a project.
  if (!comesBack(columnOf(headed, partner)) && columnOf(headed, project).includes('')) return undefined;
  return { project, partner, lead };
}

const NAMED: ReadonlySet<string> = new Set(['organisation', 'fullName']);
const ACTOR = /^(?:acteurs?|actors?|qui|who|noms?)$/;

/** Columns of which each text has one line ahead; none where a column is of those that have members. */
function otherTitles(headed: HeadedTable, repeated: readonly number[], lead: number): readonly number[] {
  const headings = headed.header.cells;
  if (headings.some(hasMembers)) return [];
  return repeated.filter((column) => {
    const heading = headings[column] ?? '';
    if (heading === '' || NOT_A_NAME.test(headingKey(heading)) || peopleColumnOf(heading) !== undefined) return false;
    const leads = [...grouped(headed, column).values()].map(
      (lines) => lines.filter(({ cells }) => YES.test(fold(cells[lead] ?? ''))).length,
    );
    return leads.every((count) => count === 1);
  });
}

const isUnnamed = (key: string) =>
  /\bn°|\bkey actions?\b|\bactions?[- ]cles?\b|\b(?:id|ref|reference|code|numero|date|type|montant|url)\b/.test(key);

function isFlag(cells: readonly string[]): boolean {
  const words = cells.map(fold);
  return words.some((word) => YES.test(word)) && words.every((word) => YES.test(word) || NO.test(word));
}

function comesBack(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    new Set(filled).size < filled.length && filled.every((cell) => cell.length <= LONGEST_TITLE && /\p{L}/u.test(cell))
  );
}

function isText(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /\p{L}/u.test(cell)) && new Set(filled).size > 1;
}

/** At least one project has two partners. */
function severalEach({ rows }: HeadedTable, project: number, partner: number): boolean {
  const first = new Map<string, string>();
  return rows.some(({ cells }) => {
    const [title = '', name = ''] = [cells[project], cells[partner]];
    const known = first.get(title);
    if (known === undefined) first.set(title, name);
    return known !== undefined && known !== name && title !== '' && name !== '';
  });
}

/** Columns that say the same of a partner wherever it takes part; what says the same of a project is the project's. */
function ownColumns(headed: HeadedTable, { project, partner, lead }: Columns): number[] {
  const byPartner = [...grouped(headed, partner).values()];
  const byProject = [...grouped(headed, project).values()];
  return headed.header.cells.flatMap((heading, column) => {
    if (column === project || column === partner || column === lead) return [];
    if (!byPartner.every((lines) => isSame(lines, column))) return [];
    return isPlace(heading) || !byProject.every((lines) => isSame(lines, column)) ? [column] : [];
  });
}

/** Each partner once, with what all its lines say alike. */
function partnerTable(table: RawTable, headed: HeadedTable, { partner }: Columns, own: readonly number[]): RawTable {
  const { header } = headed;
  const byName = grouped(headed, partner);
  const areOrganisations = mentionsOrganisation(header.cells[partner] ?? '') || !mostlyPeople([...byName.keys()]);
  const rows = [...byName].map(([name, [first]]): RawRow => {
    const type = typeOfReadName(name);
    const shown = areOrganisations && (type === 'person' || type === 'unknown') ? 'structure' : type;
    return { row: first?.row ?? 0, cells: [name, WORDS[shown], ...own.map((column) => first?.cells[column] ?? '')] };
  });
  const territory = own.findIndex((column) => isPlace(header.cells[column] ?? ''));
  const fields = own.map((column, i) => (i === territory ? 'territory' : privateField(header.cells[column] ?? '')));
  const headings = [header.cells[partner] ?? '', 'Type', ...own.map((column) => header.cells[column] ?? '')];
  return {
    ...table,
    rows: [{ row: header.row, cells: headings }, ...rows],
    plan: { kind: 'actors', columns: ['name', 'type', ...fields] },
  };
}

const WORDS = { person: 'personne', structure: 'structure', network: 'réseau', body: 'instance', unknown: '' } as const;

const isPlace = (heading: string) => peopleColumnOf(heading) === 'territory';

function privateField(heading: string): string {
  if (!isContactHeading(heading)) return 'attribute';
  return peopleColumnOf(heading) === 'phone' ? 'phone' : 'email';
}

function mostlyPeople(names: readonly string[]): boolean {
  return names.filter((name) => typeOfReadName(name) === 'person').length > names.length / 2;
}

/** Each project once, with what its lines say of it; a column for which an action has no field is left to the reader to say so. */
function actionTable(table: RawTable, headed: HeadedTable, columns: Columns, own: readonly number[]): RawTable {
  const { header } = headed;
  const { project, partner, lead } = columns;
  const others = header.cells
    .map((_, column) => column)
    .filter((column) => column !== project && column !== partner && column !== lead && !own.includes(column));
  const fields = others.map((column) => fieldOfProject(headed, column, project));
  const at = (field: string) => others.filter((_, i) => fields[i] === field);
  const apart = others.filter((_, i) => fields[i] !== 'themes' && fields[i] !== 'period');
  const rows = [...grouped(headed, project)].map(([title, lines]): RawRow => {
    const said = (column: number) => [...new Set(lines.map(({ cells }) => cells[column] ?? ''))].filter(Boolean);
    const leads =
      lead === -1 ? undefined : lines.find(({ cells }) => YES.test(fold(cells[lead] ?? '')))?.cells[partner];
    const themes = at('themes').flatMap((column) => said(column).flatMap((cell) => cell.split(/[;|\n]/)));
    const period = at('period').flatMap((column) => said(column).slice(0, 1));
    return {
      row: lines[0]?.row ?? 0,
      cells: [
        title,
        leads ?? '',
        listCell(said(partner).filter((name) => name !== leads)),
        listCell([...new Set(themes.flatMap(themesIn))]),
        period.join(' – '),
        ...apart.map((column) => listCell(said(column))),
      ],
    };
  });
  const cells = ['Titre', 'Chef de file', 'Partenaires', 'Thèmes', 'Période'];
  return {
    ...table,
    rows: [{ row: header.row, cells: [...cells, ...apart.map((column) => header.cells[column] ?? '')] }, ...rows],
    listSeparators: ['|'],
    actsTogether: true,
    plan: {
      kind: 'actions',
      columns: [
        'title',
        'lead',
        'partners',
        'themes',
        'period',
        ...apart.map((column) => fields[others.indexOf(column)] ?? 'attribute'),
      ],
    },
  };
}

/** What a heading says of a project, beside the headings of our own sheet of actions. */
const SAID_OF_PROJECTS: readonly (readonly [field: string, words: RegExp])[] = [
  ['themes', /^(?:thematiques?|axes? thematiques?|priority topics?|policy areas?)\b/],
  [
    'finality',
    /^(?:finalites?|objets?|objectifs?|objectives?|resumes?|summary|descriptions?|purpose|aims?|intention)\b/,
  ],
  ['state', /^(?:etat|statut|status|avancement|phase)\b/],
  ['publics', /^(?:publics?|target groups?)\b/],
  ['territories', /^(?:territoires?|zones?|perimetre|areas?|programme areas?|lieux? de realisation)\b/],
  ['results', /^(?:resultats?|results?|realisations?|outputs?|achievements)\b/],
];

/** The field of an action that a column is; `attribute`: of none, or what varies within a project. */
function fieldOfProject(headed: HeadedTable, column: number, project: number): string {
  const heading = headed.header.cells[column] ?? '';
  const key = headingKey(heading);
  if (isContactHeading(heading)) return 'attribute';
  const isDated = /\bdate\b|\bdebut\b|\bfin\b|\bstart|\bend\b/.test(key);
  if (isDated && columnOf(headed, column).some((cell) => dayOf(cell) !== undefined)) return 'period';
  if (peopleColumnOf(heading) === 'themes') return 'themes';
  const field = headingOf('actions', heading)?.field ?? SAID_OF_PROJECTS.find(([, words]) => words.test(key))?.[0];
  if (field === undefined || TOLD_APART.has(field)) return 'attribute';
  const isOfProject = [...grouped(headed, project).values()].every((lines) => isSame(lines, column));
  return field === 'themes' || isOfProject ? field : 'attribute';
}

/** Fields of an action that `columnsOf` has found. */
const TOLD_APART = new Set(['title', 'lead', 'partners']);

function grouped({ rows }: HeadedTable, column: number): ReadonlyMap<string, readonly RawRow[]> {
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

function isSame(lines: readonly RawRow[], column: number): boolean {
  return lines.every(({ cells }) => cells[column] === lines[0]?.cells[column]);
}
