import { isContactHeading } from '../../domain/words/contactData';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { isNoName } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { registerPlan } from '../columns/registerPlan';
import { headingKey } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { readNameSaysOrganisation } from '../names/readNames';
import { distinctRows, type RawRow, type RawTable } from '../rawTable';
import type { HeadedTable } from './headedTable';
import { namePairs, whoseOf } from './joinNames';
import { type ListColumn, listTable, postColumn } from './listTable';
import { peopleIn, postholderList } from './postholders';
import type { ReadingBelow } from './reading';

/** The columns of a person in charge of each association: name, post, contact details; −1 when missing. */
interface Head {
  readonly whose: string;
  /** First name, then last name; one column for whole names. */
  readonly names: readonly number[];
  readonly post: number;
  readonly email: number;
  readonly phone: number;
  /** Further columns about the person: "trustee_id", beside "trustee_name". */
  readonly others: readonly number[];
}

/**
 * A register extract with the people in charge of each association ("representant_nom", "representant_prenom", "dirigeant"): returns the
 * register, and these people with their posts. `undefined` when it is not one, or names nobody.
 */
export const registerHeadTables: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const plan = registerPlan(headed.header.cells);
  const name = plan?.columns.indexOf('name') ?? -1;
  const heads = plan && name !== -1 ? headsOf(headed, plan.columns) : [];
  const about = heads.flatMap((head) => [...daysOf(head, headed), ...head.others]);
  const rows = oncePerPerson(
    heads.flatMap((head) => rowsOf(head, headed, name, about)),
    about.findIndex((column) => OWN_NUMBER.test(headingKey(headed.header.cells[column] ?? ''))),
  );
  if (rows.length === 0) return undefined;
  const theirs = new Set(
    heads.flatMap(({ names, post, email, phone, others }) => [...names, post, email, phone, ...others]),
  );
  const left = table.rows.map(({ row, cells }) => ({ row, cells: cells.filter((_, column) => !theirs.has(column)) }));
  const columns = about.map((column) => ({ heading: headed.header.cells[column] ?? '' }));
  // "Kestrel Trustees Limited" is a trustee too, but an organisation.
  const [houses, people] = [true, false].map((is) =>
    rows.filter(({ cells: [one = ''] }) => readNameSaysOrganisation(one) === is),
  );
  return [
    // With a line for each trustee, the extract repeats the charity.
    { ...table, rows: distinctRows(left) },
    postholderList({ ...table, listSeparators: ['|'] }, people ?? [], language, 'structure', columns),
    ...(houses?.length ? [corporateList(table, houses, columns, language)] : []),
  ];
};

/** "trustee_id": people of one name with different ids are different. */
const OWN_NUMBER = /\b(?:id|identifiant|numero|number)$/;
/** Cells before further columns: name, organisation, post, e-mail address, telephone. */
const WAYS = 5;

/** Merges the lines of a person in several associations, by their own number: one line, listing whatever differs by association. */
function oncePerPerson(rows: readonly RawRow[], number: number): readonly RawRow[] {
  if (number === -1) return rows;
  const byKey = new Map<string, RawRow[]>();
  for (const one of rows) {
    const key = `${one.cells[0]}\u001F${one.cells[WAYS + number]}`;
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()].map((all) => {
    const [one = { row: 0, cells: [] }] = all;
    const cells = one.cells.map((cell, at) => {
      const values = [...new Set(all.map((row) => row.cells[at] ?? '').filter((value) => value !== ''))];
      if (values.length < 2) return values.join('') || cell;
      return at < WAYS ? listCell(values) : all.map((row) => `${row.cells[at]} (${row.cells[1]})`).join(', ');
    });
    return { row: one.row, cells };
  });
}

/** Organisations in charge of another one, each tied to it. */
function corporateList(
  table: RawTable,
  rows: readonly RawRow[],
  columns: readonly ListColumn[],
  language: 'fr' | 'en',
): RawTable {
  const structure = wordFor('type', 'structure', language);
  const lines = rows.map(({ row, cells: [name = '', works = '', post = '', email = '', phone = '', ...more] }) => ({
    row,
    cells: [name, structure, works, post, email, phone, ...more],
  }));
  const own = [postColumn(language).heading, ...columns.map((one) => (typeof one === 'string' ? one : one.heading))];
  const [post = '', ...others] = own;
  const all = [
    'name',
    'type',
    'contacts',
    { heading: post },
    'email',
    'phone',
    ...others.map((heading) => ({ heading })),
  ];
  return listTable({ ...table, listSeparators: ['|'] }, 'actors', all, lines, language);
}

/** Returns the column of names when these have a day in brackets: "Deirdre Lyons (Trustee) (04/09/2019)". */
const daysOf = ({ names }: Head, { rows }: HeadedTable): number[] => {
  const [column = -1] = names;
  return names.length === 1 && rows.some(({ cells }) => DAY.test(cells[column] ?? '')) ? [column] : [];
};

const DAY = /\s*\((?:since |from |depuis(?: le)? )?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})\)/iu;
const withoutDays = (cell: string) => cell.replace(new RegExp(DAY, 'giu'), '');

function rowsOf(
  { whose, names, post, email, phone, others }: Head,
  { header, rows }: HeadedTable,
  works: number,
  about: readonly number[],
): RawRow[] {
  const heading = header.cells[names[0] ?? -1] ?? '';
  const isNamed = names.length > 1 || NAME.test(headingKey(heading));
  const called = isNamed ? `${whose.charAt(0).toUpperCase()}${whose.slice(1)}` : heading.replace(IN_BRACKETS, '');
  const said = NO_POST.test(whose) ? '' : called;
  return rows.flatMap(({ row, cells }) => {
    const at = (column: number) => cells[column] ?? '';
    const written = names.map(at).join(' ').trim();
    const all = names.length > 1 ? [written] : peopleIn(withoutDays(written));
    // Each name has its own day when there are as many parts as names.
    const parts = written.split(/[;|\n]/);
    const dayOf = (nth: number) => (parts.length === all.length ? (DAY.exec(parts[nth] ?? '')?.[1] ?? '') : written);
    return all
      .map((one, nth) => ({
        one,
        more: about.map((column) => (names.includes(column) ? dayOf(nth) : others.includes(column) ? at(column) : '')),
      }))
      .filter(({ one }) => one !== '' && !isNoName(one))
      .map(({ one, more }) => {
        const {
          name,
          said: added = '',
          email: address = '',
          phone: number = '',
        } = personNameIn(one, headingKey(heading));
        const ways = [at(email) || address, at(phone) || number];
        return { row, cells: [name, at(works), at(post) || added || said, ...ways, ...more] };
      });
  });
}

function headsOf({ header, rows }: HeadedTable, fields: readonly string[]): Head[] {
  const headings = header.cells;
  const keys = headings.map(headingKey);
  const isFree = (column: number) => fields[column] === 'attribute' || fields[column] === 'contacts';
  const pairs = namePairs(headings).filter(({ first, last }) => isFree(first) && isFree(last));
  const paired = new Set(pairs.flatMap(({ first, last }) => [first, last]));
  const cells = cellsOf(rows).map((line) => line.map(withoutDays));
  const whole = headings.flatMap((heading, column) => {
    const isName = peopleColumnOf(heading.replace(IN_BRACKETS, '')) === 'fullName';
    const isTheirs = isFree(column) && !paired.has(column) && isName;
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
    const [email, phone] = [reached('email'), reached('phone')];
    const taken = [post, email, phone, ...found.flatMap((one) => one.names)];
    const others = keys.flatMap((key, column) =>
      isFree(column) && !taken.includes(column) && whose !== '' && key.startsWith(`${whose} `) ? [column] : [],
    );
    return { whose, names, post, email, phone, others };
  });
}

/** "Trustees (Start Date)": what is added to each name. */
const IN_BRACKETS = /\s*\([^)]*\)\s*$/;
/** Words for contacts, which are not posts. */
const NO_POST = /^$|\b(?:contacts?|interlocut\w+|personnes?|persons?|correspondante?s?)\b/;
const NAME = /\b(?:noms?|names?)\b/;
const POST = /\b(?:qualites?|fonctions?|postes?|roles?|mandats?|job ?titles?|positions?)\b/;
/** "Position" alone may be the status of the association, and is not included. */
const POST_ALONE = /^(?:qualites?|fonctions?)$/;

/** True for contact details of the named person: "mail_representant". Others are the association's. */
const isOf = (whose: string, key = '') => whose !== '' && ` ${key} `.includes(` ${whose} `);
