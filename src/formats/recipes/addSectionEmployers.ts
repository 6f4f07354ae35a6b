import { cellsOf } from '../columns/cellsOf';
import { loneLines } from '../columns/loneCells';
import { peoplePlan } from '../columns/peoplePlan';
import { isGathering } from '../columns/sectionRows';
import { readNameSaysOrganisation, typeOfReadName } from '../names/readNames';
import { isSubject } from '../names/subjects';
import type { RawTable } from '../rawTable';
import { HALF } from '../shares';
import { type HeadedTable, replaceBelow } from './headedTable';
import { headingOfField } from './listTable';
import type { ReadingBelow } from './reading';

const FEWEST = 2;

/** People in sections titled by their employer ("DIRECTION DE L'AUTONOMIE"): adds a column with that title. */
export const addSectionEmployers: ReadingBelow<RawTable> = (headed, { table }, language) => {
  const { header, rows } = headed;
  const titles = titlesIn(headed);
  if (titles.size < FEWEST) return undefined;
  const names = [...titles.values()];
  const told = names.filter(readNameSaysOrganisation).length;
  if (told < names.length * HALF || !names.every(mayBeOrganisation)) return undefined;
  let works = '';
  const said = rows.flatMap(({ row, cells }) => {
    works = titles.get(row) ?? works;
    return titles.has(row) ? [] : [{ row, cells: [...cells, works] }];
  });
  const headings = [...header.cells, headingOfField('actors', 'structure', language)];
  const plan = peoplePlan(headings, cellsOf(said));
  const isTold =
    plan?.columns.at(-1) === 'structure' && !peoplePlan(header.cells, withoutLast(said))?.columns.includes('structure');
  return isTold ? replaceBelow(table, headed, headings, said) : undefined;
};

const withoutLast = (rows: readonly { readonly cells: readonly string[] }[]) =>
  rows.map(({ cells }) => cells.slice(0, -1));

/** Returns the section titles by row number, when the list begins with one; each stands above lines with more cells. */
function titlesIn({ rows }: HeadedTable): ReadonlyMap<number, string> {
  const alone = loneLines(rows);
  if (alone[0]?.row !== rows[0]?.row) return new Map();
  return new Map(alone.flatMap(({ row, text, isAbove }) => (isAbove ? [[row, text] as const] : [])));
}

/** False for subjects, people and bodies: nobody is employed by a commission. */
function mayBeOrganisation(title: string): boolean {
  const type = typeOfReadName(title);
  return type !== 'person' && type !== 'body' && !isGathering(title) && !isSubject(title) && !title.endsWith(':');
}
