import { wordFor } from '../../domain/words/values';
import { namesSomebody } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, isPost } from '../columns/columnContent';
import { headingKey, isKnownHeading } from '../headings/headings';
import { nameKey } from '../matrix/crossTable';
import { namesTable, withNames } from '../matrix/namesTable';
import { readNameSaysOrganisation } from '../names/readNames';
import { placeOf, type RawRow, type RawTable } from '../rawTable';
import { HALF, MOST, NEARLY_ALL } from '../shares';
import type { HeadedTable } from './headedTable';
import { listTable } from './listTable';
import type { ReadingBelow } from './reading';

const ROLE = { fr: 'Rôle', en: 'Role' } as const;
const FEWEST = 2;
const MOST_WORDS = 4;
/** Words for where a person sits or in what capacity, which are not posts. */
const SITS =
  /^(?:ca|codir|bureau|conseil|au bureau|au ca|membres?|adherente?|benevole|salariee?|elue?|sympathisante?|usagere?|parent|board|trustee|member|volunteer|staff|x)$/;

/**
 * People down and organisations across, with roles in the cells ("présidente", "CA", "bénévole"): returns a tie for each filled cell, with
 * its text. `undefined` for other tables; crosses alone are memberships (`matrix/memberMatrix`).
 */
export const postsCrossed: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  if (!arePosts(headed)) return undefined;
  const [, ...organisations] = headed.header.cells;
  const posts = headed.rows.flatMap(({ row, cells: [person = '', ...cells] }): RawRow[] =>
    cells.flatMap((post, at) =>
      namesSomebody(person) && post !== ''
        ? [{ row, cells: [personNameIn(person, '').name, organisations[at] ?? '', post] }]
        : [],
    ),
  );
  const place = { ...placeOf(table), listSeparators: table.listSeparators };
  const ofType = (type: 'person' | 'structure') => ({ type: wordFor('type', type, language) });
  const names = [
    ...headed.rows.map(({ row, cells: [name = ''] }) => ({
      row,
      name: personNameIn(name, '').name,
      ...ofType('person'),
    })),
    ...organisations.map((name) => ({ row: headed.header.row, name, ...ofType('structure') })),
  ].filter(({ name }) => namesSomebody(name));
  const tied = new Set(posts.flatMap(({ cells }) => cells.slice(0, 2).map(nameKey)));
  const columns = ['from', 'to', { heading: ROLE[language] }];
  return withNames(namesTable(names, tied, place), listTable(table, 'ties', columns, posts, language));
};

function arePosts({ header, rows }: HeadedTable): boolean {
  const [, ...organisations] = header.cells;
  if (organisations.length < FEWEST || rows.length < FEWEST || organisations.some(isKnownHeading)) return false;
  const saying = organisations.filter((name) => readNameSaysOrganisation(name)).length;
  if (organisations.includes('') || saying < organisations.length * HALF) return false;
  const { people, isOfPeople } = columnContent(0, cellsOf(rows));
  const said = rows.flatMap(({ cells }) => cells.slice(1).filter((cell) => cell !== ''));
  const areShort = said.every((cell) => cell.split(/\s+/).length <= MOST_WORDS && !/\d/.test(cell));
  const posts = said.filter((cell) => isPost(cell) || SITS.test(headingKey(cell)));
  const isMoreThanCrosses = posts.some((cell) => headingKey(cell) !== 'x');
  return isOfPeople && people >= NEARLY_ALL && areShort && isMoreThanCrosses && posts.length >= said.length * MOST;
}
