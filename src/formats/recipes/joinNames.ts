import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { headingKey } from '../headings/headings';
import { mayNameSubjects, peopleColumnOf } from '../headings/peopleHeadings';
import { isPlainMark } from '../matrix/mark';
import type { RawRow, RawTable } from '../rawTable';
import { type HeadedTable, rewriteRows } from './headedTable';
import { participationColumns } from './participationColumns';
import { isSettled, type Reading, type ReadingBelow } from './reading';

const FIRST = /\b(?:prenoms?|first ?names?|forenames?)\b/;
const LAST = /\b(?:noms?(?: de famille)?|last ?names?|surnames?)\b/;
const JOINT = /^(?:du|de la|de l'|des|de|of the|of|-|–|:|\()\s*|\s*[-–:(]$/g;

/** The columns of a first and a last name, whose headings name the same person. */
export interface NamePair {
  readonly first: number;
  readonly last: number;
  /** Their owner as in the headings, folded; '' when they name none. */
  readonly whose: string;
}

/**
 * First and last names of several people on each line ("Nom du président", "Prénom du président", "Nom du trésorier"…), or of one beside
 * full names of others: joins each pair into one column, headed by its owner.
 */
export const joinNames: ReadingBelow<RawTable> = (headed, { table }) => {
  const { header } = headed;
  const repeated = repeatedPairs(header.cells);
  const pairs = [...namePairs(header.cells).filter(({ whose }) => whose !== ''), ...repeated];
  const isOneBeside = pairs.length === 1 && (namesOthers(headed) || participationColumns(headed));
  if (pairs.length < 2 && !isOneBeside) return undefined;
  const firstOf = new Map(pairs.map(({ first, last }) => [last, first]));
  const left = new Set(pairs.map(({ first }) => first));
  return rewriteRows({ ...table, rows: withOneHeading(table.rows, header) }, headed, (cells, place) => {
    const whole = cells.map((cell, column) => {
      const first = firstOf.get(column);
      if (first === undefined || place === 'beside') return cell;
      if (place === 'line') return `${cells[first] ?? ''} ${cell}`.trim();
      return repeated.find(({ last }) => last === column)?.whose ?? whoseName(cell);
    });
    return whole.filter((_, column) => !left.has(column));
  });
};

function withOneHeading(rows: readonly RawRow[], header: RawRow): readonly RawRow[] {
  const at = rows.findIndex(({ row }) => row === header.row);
  const isJoined = header.cells.some((heading, column) => heading !== (rows[at]?.cells[column] ?? '').trim());
  return isJoined ? [...rows.slice(0, Math.max(0, at - 1)), header, ...rows.slice(at + 1)] : rows;
}

/** Address books with "Marie", "Claude" and "Petit" in three columns: joins the two first names. */
export const joinMiddleNames: Reading<RawTable> = ({ table }) => {
  const [header] = table.rows;
  const keys = header?.cells.map(headingKey) ?? [];
  const [first, middle] = [keys.findIndex((key) => FIRST_ALONE.test(key)), keys.findIndex((key) => MIDDLE.test(key))];
  if (first === -1 || middle === -1) return undefined;
  const whole = (cells: readonly string[]) =>
    cells.map((cell, column) => {
      if (column === middle) return '';
      return column === first ? `${cell} ${besides(cells[middle])}`.trim() : cell;
    });
  return { ...table, rows: table.rows.map((one) => (one === header ? one : { ...one, cells: whole(one.cells) })) };
};

/** A middle initial is dropped. */
const besides = (name = '') => (name.length > 2 ? name : '');
const FIRST_ALONE = /^(?:prenom|(?:first|given) ?name)$/;
const MIDDLE = /^(?:(?:middle|additional) ?name|deuxieme prenom)$/;

/** A cross table with first and last names in two columns: joins them into the first one, where such tables have full names. */
export function joinMatrixNames(table: RawTable): RawTable {
  const [header, ...rows] = table.rows;
  if (!header || isSettled(table)) return table;
  const [one, other] = header.cells.slice(0, 2).map(peopleColumnOf);
  const isTurned = one === 'lastName' && other === 'firstName';
  if (!isTurned && !(one === 'firstName' && other === 'lastName')) return table;
  if (!rows.every(({ cells }) => cells.slice(2).every((cell) => isPlainMark(cell.trim())))) return table;
  const whole = ({ row, cells }: RawTable['rows'][number]) => {
    const [a = '', b = '', ...marks] = cells;
    return { row, cells: [(isTurned ? `${b} ${a}` : `${a} ${b}`).trim(), ...marks] };
  };
  return { ...table, rows: table.rows.map(whole) };
}

function namesOthers({ header, rows }: HeadedTable): boolean {
  const cells = cellsOf(rows);
  return header.cells.some((heading, column) => {
    const mayBe = mayNameSubjects(heading) && ['fullName', undefined].includes(peopleColumnOf(heading));
    return mayBe && holdsPeople(columnContent(column, cells));
  });
}

/** Returns the pairs of first and last name in the headings, also those without an owner. */
export function namePairs(headings: readonly string[]): NamePair[] {
  const keys = headings.map(headingKey);
  return keys.flatMap((key, last) => {
    if (!LAST.test(key) || FIRST.test(key)) return [];
    const whose = whoseOf(key, LAST);
    const first = keys.findIndex((other) => FIRST.test(other) && whoseOf(other, FIRST) === whose);
    return first === -1 ? [] : [{ first, last, whose }];
  });
}

/** Numbers repeated pairs as contacts: "Prénom", "Nom", "Mél", then "Prénom", "Nom" again. */
function repeatedPairs(headings: readonly string[]): NamePair[] {
  const alone = (word: RegExp) =>
    headings.map(headingKey).flatMap((key, at) => (word.test(key) && whoseOf(key, word) === '' ? [at] : []));
  const [firsts, lasts] = [alone(FIRST), alone(LAST)];
  if (firsts.length < 2 || firsts.length !== lasts.length) return [];
  return firsts.map((first, nth) => ({ first, last: lasts[nth] ?? -1, whose: `Contact ${nth + 1}` }));
}

/** Returns the owner in a heading, without the word for what is theirs; '' when it names none. */
export function whoseOf(key: string, word: RegExp): string {
  return key.replace(word, '').trim().replace(JOINT, '').replace(/\)$/, '').trim();
}

function whoseName(heading: string): string {
  const whose = heading
    .replaceAll('_', ' ')
    .replace(/\b(?:noms?(?: de famille)?|last ?names?|surnames?)\b/i, '')
    .trim()
    .replace(/^(?:du|de la|de l['’]|des|de|of the|of|-|–|:|\()\s*|\s*[-–:(]$/gi, '')
    .replace(/\)$/, '')
    .trim();
  return whose === '' ? heading : whose;
}
