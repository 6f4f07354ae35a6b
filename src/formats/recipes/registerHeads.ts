import { isContactHeading } from '../../domain/words/contactData';
import { isNoName } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { registerPlan } from '../columns/registerPlan';
import { headingKey } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawRow, RawTable } from '../rawTable';
import type { HeadedTable } from './headedTable';
import { namePairs, whoseOf } from './joinNames';
import { peopleIn, postholderList } from './postholders';
import type { ReadingBelow } from './reading';

/** Somebody of the association of each line: where a register says their name, their post and how to reach them; −1: nowhere. */
interface Head {
  readonly whose: string;
  /** The first name, then the last; one column where the name is whole. */
  readonly names: readonly number[];
  readonly post: number;
  readonly email: number;
  readonly phone: number;
}

/**
 * An extract of a register that says who answers for each association ("representant_nom", "representant_prenom", "dirigeant"): the
 * register, and whoever is named, each where they are what it says. `undefined`: it is none, or names nobody.
 */
export const registerHeadTables: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const plan = registerPlan(headed.header.cells);
  const name = plan?.columns.indexOf('name') ?? -1;
  const heads = plan && name !== -1 ? headsOf(headed, plan.columns) : [];
  const rows = heads.flatMap((head) => rowsOf(head, headed, name));
  if (rows.length === 0) return undefined;
  const theirs = new Set(heads.flatMap(({ names, post, email, phone }) => [...names, post, email, phone]));
  return [
    {
      ...table,
      rows: table.rows.map(({ row, cells }) => ({ row, cells: cells.filter((_, column) => !theirs.has(column)) })),
    },
    postholderList(table, rows, language),
  ];
};

function rowsOf({ whose, names, post, email, phone }: Head, { header, rows }: HeadedTable, works: number): RawRow[] {
  const heading = header.cells[names[0] ?? -1] ?? '';
  const called = names.length === 1 ? heading : `${whose.charAt(0).toUpperCase()}${whose.slice(1)}`;
  const said = NO_POST.test(whose) ? '' : called;
  return rows.flatMap(({ row, cells }) => {
    const at = (column: number) => cells[column] ?? '';
    const written = names.map(at).join(' ').trim();
    const all = names.length === 1 ? peopleIn(written) : [written];
    return all
      .filter((one) => one !== '' && !isNoName(one))
      .map((one) => {
        // "M. Jean Taurisson, 06 …".
        const {
          name,
          said: added = '',
          email: address = '',
          phone: number = '',
        } = personNameIn(one, headingKey(heading));
        return { row, cells: [name, at(works), at(post) || added || said, at(email) || address, at(phone) || number] };
      });
  });
}

function headsOf({ header, rows }: HeadedTable, fields: readonly string[]): Head[] {
  const headings = header.cells;
  const keys = headings.map(headingKey);
  const isFree = (column: number) => fields[column] === 'attribute' || fields[column] === 'contacts';
  const pairs = namePairs(headings).filter(({ first, last }) => isFree(first) && isFree(last));
  const paired = new Set(pairs.flatMap(({ first, last }) => [first, last]));
  const cells = cellsOf(rows);
  const whole = headings.flatMap((heading, column) => {
    const isTheirs = isFree(column) && !paired.has(column) && peopleColumnOf(heading) === 'fullName';
    return isTheirs && holdsPeople(columnContent(column, cells)) ? [column] : [];
  });
  const found = [
    ...pairs.map(({ first, last, whose }) => ({ whose, names: [first, last] })),
    ...whole.map((column) => ({ whose: whoseOf(keys[column] ?? '', NAME), names: [column] })),
  ];
  return found.map(({ whose, names }) => {
    const isOwn = (column: number) => isFree(column) && !names.includes(column);
    const reached = (role: 'email' | 'phone') =>
      headings.findIndex(
        (heading, column) =>
          isOwn(column) && isContactHeading(heading) && peopleColumnOf(heading) === role && isOf(whose, keys[column]),
      );
    const own = keys.findIndex((key, column) => isOwn(column) && POST.test(key) && whoseOf(key, POST) === whose);
    const alone = found.length === 1 ? keys.findIndex((key, column) => isOwn(column) && POST_ALONE.test(key)) : -1;
    const post = whose === '' || own === -1 ? alone : own;
    return { whose, names, post, email: reached('email'), phone: reached('phone') };
  });
}

/** Whoever is asked for is so for no post of theirs. */
const NO_POST = /^$|\b(?:contacts?|interlocut\w+|personnes?|persons?|correspondante?s?)\b/;
const NAME = /\b(?:noms?|names?)\b/;
const POST = /\b(?:qualites?|fonctions?|postes?|roles?|mandats?|job ?titles?|positions?)\b/;
/** "Position" alone says whether an association still exists. */
const POST_ALONE = /^(?:qualites?|fonctions?)$/;

/** "mail_representant": of whom the names are. What says of nobody is how to reach the association. */
const isOf = (whose: string, key = '') => whose !== '' && ` ${key} `.includes(` ${whose} `);
