import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { dayOf } from '../cells/dayCell';
import { isCross } from '../cells/marks';
import { isPost } from '../columns/columnContent';
import { isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { isSchool } from '../matrix/schoolMatrix';
import { typeOfReadName } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { NEARLY_ALL } from '../shares';
import { columnOf, type HeadedTable } from './headedTable';
import { headingOfField } from './listTable';
import { isMeetingHeading } from './meetingHeading';
import type { ReadingBelow } from './reading';

/** Crossed columns needed when a word above says that they are themes, and when none does. */
const FEWEST = 2;
const FEWEST_UNSAID = 3;
const OF_THEMES =
  /\b(?:thematiques?|themes?|competences?|domaines?|champs? d'(?:action|intervention)|topics?|areas? of (?:work|expertise)|interests?|qui fait quoi|who does what)\b/;
const OF_PROJECTS = /\b(?:projets?|projects?|actions)\b/;
const PROJECT = { fr: 'Projet', en: 'Project' } as const;

/**
 * Actors with a cross under each of their themes, or under each of their groups ("Copil", "Groupe petite enfance"): lists the themes in one
 * column and the groups in another.
 */
export const listCrossedThemes: ReadingBelow<RawTable> = (headed, { table }, language) => {
  const [themes, groups] = [themesOf(headed, table), groupsOf(headed)];
  const lists = [
    { columns: themes, heading: headingOfField('actors', 'themes', language) },
    { columns: groups, heading: headingOfField('actors', 'networks', language) },
  ].filter(({ columns }) => columns.length > 0);
  if (lists.length === 0) return undefined;
  const { header } = headed;
  const crossed = new Set([...themes, ...groups]);
  // "Chair" under "Board" says more than membership, so that the column is kept too.
  const saysMore = new Set(groups.filter((column) => !areCrosses(column, headed)));
  const without = (cells: readonly string[]) =>
    cells.flatMap((cell, column) => {
      if (!crossed.has(column)) return [cell];
      return saysMore.has(column) ? [isMark(cell) ? '' : cell] : [];
    });
  const marked = (cells: readonly string[], columns: readonly number[]) =>
    columns.filter((column) => cells[column] !== '').map((column) => header.cells[column] ?? '');
  // "Structures x projets", and nothing else: a line for each project of each organisation.
  const isAlone = themes.length === header.cells.length - 1;
  if ((isAlone && speaksOf(OF_PROJECTS, headed, table)) || areEvents(themes, headed)) {
    const ofProjects = headed.rows.flatMap(({ row, cells }) => {
      const own = marked(cells, themes);
      return (own.length > 0 ? own : ['']).map((title) => ({ row, cells: [...without(cells), title] }));
    });
    return {
      ...table,
      rows: [{ row: header.row, cells: [...without(header.cells), PROJECT[language]] }, ...ofProjects],
    };
  }
  const rows = headed.rows.map(({ row, cells }) => ({
    row,
    cells: [...without(cells), ...lists.map(({ columns }) => listCell(marked(cells, columns)))],
  }));
  const headings = [...without(header.cells), ...lists.map(({ heading }) => heading)];
  return { ...table, rows: [{ row: header.row, cells: headings }, ...rows] };
};

const GATHERS =
  /^(?:groupes?|gt|copil|cotech|comite|commissions?|instances?|colleges?|bureau|cercles?|working group|steering|board)\b|\b(?:committee|board|working group|sub-? ?(?:group|committee))$/;

/** Returns the columns of bodies with crosses, at least two, beside a column of employers. */
function groupsOf(headed: HeadedTable): number[] {
  const groups = headed.header.cells.flatMap((heading, column) =>
    column > 0 && GATHERS.test(fold(heading)) && !isMeetingHeading(heading) && saysWhoIsOfIt(column, headed)
      ? [column]
      : [],
  );
  const isOfPeople = headed.header.cells.some((heading) => peopleColumnOf(heading) === 'organisation');
  return isOfPeople && groups.length >= FEWEST ? groups : [];
}

function themesOf(headed: HeadedTable, table: RawTable): number[] {
  const { header } = headed;
  const [first = ''] = header.cells;
  const named = new Set(columnOf(headed, 0).map(fold));
  // Actors crossed with actors: column headings are also names of lines.
  const heads = header.cells.filter((heading, column) => column > 0 && named.has(fold(heading))).length;
  if (!speaksOf(OF_THEMES, headed, table) && heads >= Math.max(FEWEST, (header.cells.length - 1) * NEARLY_ALL))
    return [];
  const crossed = header.cells.flatMap((heading, column) => (mayBeTheme(heading, column, headed) ? [column] : []));
  const isSaid = speaksOf(OF_THEMES, headed, table);
  if (isSaid && crossed.length >= FEWEST) return crossed;
  const isAll = crossed.length === header.cells.length - 1 && crossed.length >= FEWEST_UNSAID;
  return isAll && peopleColumnOf(first) === 'organisation' ? crossed : [];
}

/** True for columns of events ("Semaine bleue", "Forum des métiers") beside only a name and counts: the crosses mean taking part. */
function areEvents(themes: readonly number[], { header }: HeadedTable): boolean {
  const others = header.cells.filter((_, column) => column > 0 && !themes.includes(column));
  const events = themes.filter((column) => EVENT.test(fold(header.cells[column] ?? '')));
  return events.length * 2 > themes.length && others.every((heading) => COUNTS.test(fold(heading)));
}

const EVENT =
  /^(?:semaines?|forums?|fetes?|journees?|festivals?|salons?|soirees?|marches? (?:de noel|solidaire|des? )|bourses?|carnavals?|repas|rencontres?|courses?|concerts?|vide-grenier|braderie|printemps|portes? ouvertes?|collectes?|operations?|projets?|noel|semaine)\b|\b(?:week|day|fair|fete|festival|market|project|lunch|party|launch)$/;
const COUNTS = /^(?:nb|nombre|nbre|total|number|how many|count)\b/;

/** True when the lines above, the sheet or the file mention the words. */
function speaksOf(words: RegExp, { above }: HeadedTable, { file, sheet = '' }: RawTable): boolean {
  return [...above, sheet, file].some((line) => words.test(fold(line).replace(/[-_.]/g, ' ')));
}

/** True for a column of crosses whose heading is not a day, a field or an actor's name. */
function mayBeTheme(heading: string, column: number, headed: HeadedTable): boolean {
  if (column === 0 || !/\p{L}{3}/u.test(heading) || isKnownHeading(heading) || dayOf(heading) !== undefined)
    return false;
  if (
    peopleColumnOf(heading) !== undefined ||
    ['body', 'network', 'person'].includes(typeOfReadName(heading)) ||
    isSchool(heading)
  )
    return false;
  return areCrosses(column, headed);
}

function areCrosses(column: number, headed: HeadedTable): boolean {
  const marks = columnOf(headed, column);
  return marks.some((mark) => mark !== '') && marks.every(isMark);
}

const isMark = (cell: string) => isCross(cell) || /^[✗✘☒☑]?$/.test(cell);

/** True for crosses and roles: "Chair", "observer", "suppléante". */
function saysWhoIsOfIt(column: number, headed: HeadedTable): boolean {
  const marks = columnOf(headed, column);
  return (
    marks.some((mark) => mark !== '' && isMark(mark)) &&
    marks.every((mark) => isMark(mark) || isPost(mark) || OF_BODY.test(fold(mark)))
  );
}

const OF_BODY =
  /^(?:members?|membres?|observers?|observat(?:eur|rice)s?|deput(?:y|ies)|titulaires?|suppleante?s?|invitee?s?)$/;
