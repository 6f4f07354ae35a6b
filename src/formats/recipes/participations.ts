import { isContactHeading } from '../../domain/words/contactData';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayOf } from '../cells/dayCell';
import { themesIn } from '../cells/looseLists';
import { namesSomebody } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { headingKey, headingOf } from '../headings/headings';
import { mentionsOrganisation } from '../headings/houseHeadings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { typeOfReadName } from '../names/readNames';
import type { RawRow, RawTable } from '../rawTable';
import { columnOf, type HeadedTable } from './headedTable';
import { listTable, sharedActions } from './listTable';
import { grouped, isAhead, type ParticipationColumns, participationColumns } from './participationColumns';
import type { ReadingBelow } from './reading';

/**
 * One line for each partner of each project: returns each partner once, and an action for each project with its lead and partners.
 * `undefined` when no project title repeats, or no column names partners.
 */
export const participationTables: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const columns = participationColumns(headed);
  if (!columns) return undefined;
  const own = ownColumns(headed, columns);
  return [partnerTable(table, headed, columns, own, language), actionTable(table, headed, columns, own, language)];
};

/**
 * Returns the columns about the partner, the same wherever it takes part; those that are also the same within each project belong to the
 * project, except places.
 */
function ownColumns(headed: HeadedTable, columns: ParticipationColumns): number[] {
  const { project, partner } = columns;
  const byPartner = [...grouped(headed, partner).values()];
  const byProject = [...grouped(headed, project).values()];
  return headed.header.cells.flatMap((heading, column) => {
    if (isTaken(columns, column)) return [];
    if (!byPartner.every((lines) => isSame(lines, column))) return [];
    return isPlace(heading) || !byProject.every((lines) => isSame(lines, column)) ? [column] : [];
  });
}

const isTaken = ({ project, partner, lead, leader, contact, reach }: ParticipationColumns, column: number) =>
  [project, partner, lead, leader, contact, ...reach].includes(column);

function partnerTable(
  table: RawTable,
  headed: HeadedTable,
  columns: ParticipationColumns,
  own: readonly number[],
  language: 'fr' | 'en',
): RawTable {
  const { header } = headed;
  const { partner, contact, reach } = columns;
  const byName = grouped(headed, partner);
  const areOrganisations = mentionsOrganisation(header.cells[partner] ?? '') || !mostlyPeople([...byName.keys()]);
  const said = (row: RawRow | undefined, at: readonly number[]) => at.map((column) => row?.cells[column] ?? '');
  const rows = [...byName].map(([name, lines]): RawRow => {
    const [first] = lines;
    const shown = shownType(name, areOrganisations, language);
    // Contact details without a person are the organisation's.
    const unnamed = lines.find(({ cells }) => !namesSomebody(cells[contact]));
    return { row: first?.row ?? 0, cells: [name, shown, '', ...said(first, own), ...said(unnamed, reach)] };
  });
  const leaders = [...grouped(headed, columns.leader)].flatMap(([name, [first]]): RawRow[] => {
    const cells = [name, shownType(name, areOrganisations, language), '', ...own.map(() => ''), ...reach.map(() => '')];
    return byName.has(name) ? [] : [{ row: first?.row ?? 0, cells }];
  });
  const people = contactsOf(headed, columns).map((line): RawRow => {
    const name = personNameIn(line.cells[contact] ?? '', '').name;
    const cells = [
      name,
      wordFor('type', 'person', language),
      line.cells[partner] ?? '',
      ...own.map(() => ''),
      ...said(line, reach),
    ];
    return { row: line.row, cells };
  });
  const territory = own.findIndex((column) => isPlace(header.cells[column] ?? ''));
  const others = [...own, ...reach].map((column, i) => {
    const heading = header.cells[column] ?? '';
    const reached = reach.includes(column) ? columnOf(headed, column) : [];
    return { heading, field: i === territory ? 'territory' : privateField(heading, reached) };
  });
  const name = { heading: header.cells[partner] ?? '', field: 'name' };
  return listTable(table, 'actors', [name, 'type', 'structure', ...others], [...rows, ...leaders, ...people], language);
}

function shownType(name: string, isOrganisation: boolean, language: 'fr' | 'en'): string {
  const type = typeOfReadName(name);
  const shown = isOrganisation && (type === 'person' || type === 'unknown') ? 'structure' : type;
  return shown === 'unknown' ? '' : wordFor('type', shown, language);
}

function contactsOf({ rows }: HeadedTable, { partner, contact }: ParticipationColumns): readonly RawRow[] {
  const seen = new Set<string>();
  return rows.filter(({ cells }) => {
    const key = [cells[partner], cells[contact]].join('\u001F');
    if (!namesSomebody(cells[contact]) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const isPlace = (heading: string) => peopleColumnOf(heading) === 'territory';

/**
 * Returns the field of a column of contact details. `reached`: its cells, used when the heading does not tell; a mix of e-mail addresses
 * and numbers has no field.
 */
function privateField(heading: string, reached: readonly string[]): string {
  if (!isContactHeading(heading)) {
    const filled = reached.filter((cell) => cell !== '');
    const addresses = filled.filter((cell) => cell.includes('@')).length;
    if (filled.length === 0 || (addresses > 0 && addresses < filled.length)) return 'attribute';
    return addresses === 0 ? 'phone' : 'email';
  }
  return peopleColumnOf(heading) === 'phone' ? 'phone' : 'email';
}

function mostlyPeople(names: readonly string[]): boolean {
  return names.filter((name) => typeOfReadName(name) === 'person').length > names.length / 2;
}

/** Each project once, with what its lines say of it. Columns without a field are kept, so that the reader reports them. */
function actionTable(
  table: RawTable,
  headed: HeadedTable,
  columns: ParticipationColumns,
  own: readonly number[],
  language: 'fr' | 'en',
): RawTable {
  const { header } = headed;
  const { project, partner, lead, leader, contact } = columns;
  const others = header.cells
    .map((_, column) => column)
    .filter((column) => !isTaken(columns, column) && !own.includes(column));
  const fields = others.map((column) => fieldOfProject(headed, column, project));
  const at = (field: string) => others.filter((_, i) => fields[i] === field);
  const apart = others.filter((_, i) => fields[i] !== 'themes' && fields[i] !== 'period');
  // "Bénévole", beside their organisation: they take part themselves.
  const doTakePart = TAKES_PART.test(headingKey(header.cells[contact] ?? ''));
  const volunteers = (said: (column: number) => readonly string[]) =>
    doTakePart
      ? said(contact)
          .filter(namesSomebody)
          .map((name) => personNameIn(name, '').name)
      : [];
  const rows = [...grouped(headed, project)].map(([title, lines]): RawRow => {
    const said = (column: number) => [...new Set(lines.map(({ cells }) => cells[column] ?? ''))].filter(Boolean);
    const ahead = lead === -1 ? undefined : lines.find(({ cells }) => isAhead(cells[lead]))?.cells[partner];
    const leads = ahead ?? lines[0]?.cells[leader];
    const themes = at('themes').flatMap((column) => said(column).flatMap((cell) => cell.split(/[;|\n]/)));
    const period = at('period').flatMap((column) => said(column).slice(0, 1));
    return {
      row: lines[0]?.row ?? 0,
      cells: [
        title,
        leads ?? '',
        listCell([...said(partner), ...volunteers(said)].filter((name) => name !== leads)),
        listCell([...new Set(themes.flatMap(themesIn))]),
        period.join(' – '),
        ...apart.map((column) => listCell(said(column))),
      ],
    };
  });
  const beside = apart.map((column) => ({
    heading: header.cells[column] ?? '',
    field: fields[others.indexOf(column)] ?? 'attribute',
  }));
  return sharedActions(table, rows, language, ['themes', 'period', ...beside]);
}

const TAKES_PART =
  /^(?:(?:personnes?|people)$|benevoles?|volunteers?|participante?s?|intervenante?s?|speakers?|formateurs?|animat\w+)(?=\W|$)/;

/** Headings about a project, in addition to those of our sheet of actions. */
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

/** Returns the action field of a column; `attribute` when there is none, or when it varies within a project. */
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

/** Action fields that `participationColumns` has already found. */
const TOLD_APART = new Set(['title', 'lead', 'partners']);

function isSame(lines: readonly RawRow[], column: number): boolean {
  return lines.every(({ cells }) => cells[column] === lines[0]?.cells[column]);
}
