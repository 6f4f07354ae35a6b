import { isContactHeading } from '../../domain/words/contactData';
import { wordFor } from '../../domain/words/values';
import { namesSomebody } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { columnRoles } from '../columns/columnRoles';
import { headingKey } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { distinctRows, type RawRow, type RawTable } from '../rawTable';
import { NEARLY_ALL, SOME } from '../shares';
import type { HeadedTable } from './headedTable';
import { listTable } from './listTable';
import { isPersonal } from './pairedPeople';
import { isSaidTwice } from './pairOnLine';
import type { ReadingBelow } from './reading';

/** Two partner organisations, and everybody else named on the line. Columns, by position. */
interface Twins {
  readonly pair: readonly [one: number, other: number];
  /** Further organisations of the line: a committee, a supporting association. */
  readonly others: readonly number[];
  readonly people: readonly { readonly column: number; readonly works: number }[];
}

/**
 * What the second heading adds to the first: "Établissement", "Établissement partenaire"; "Our school", "Partner school"; "First
 * organisation", "Second organisation".
 */
const IS_PARTNER =
  /^(.+) (?:partenaire|correspondante?|jumelee?|etrang(?:er|ere)|homologue)$|^(?:partner|twin(?:ned)?|overseas|second|other|seconde?|deuxieme|autre) (.+)$/;
/** "Jumelée avec", "Twinned with": the partner of an earlier column, whatever its heading. */
const TWINNED = /^(?:twinned|paired|partnered) with$|^jumelee?s? (?:avec|a)$/;
const LENDER =
  /^(?:belongs to|owners?|owned by|proprietaires?|appartient a|preteu(?:r|se)s?|lent by|lenders?|pretee?s? par)$/;
const BORROWER =
  /^(?:borrowed by|borrowers?|emprunt(?:eur|euse)s?|empruntee?s? par|(?:lent|loaned)(?: out)? to|pretee?s? a)$/;
const LENT = /^(?:items?|what|kit|materiels?|objets?|equipements?|equipment|articles?|outils?|tools?)$/;
const OURS = /^(?:notre|nos|our|home|first|one|premi(?:er|ere)|une) /;

/**
 * Schools, towns or clubs and their partner abroad, a pair on each line, with the people in charge: returns the actors, and the ties of
 * each pair. People work for the organisation before them, or the one that they borrow for. `undefined` for other tables; without people it
 * is a plain table of ties.
 */
export const twinnedTables: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const twins = twinsIn(headed);
  if (twins) return [actorTable(table, headed, twins, language), tieTable(table, headed, twins)];
};

function twinsIn({ header, rows }: HeadedTable): Twins | undefined {
  const keys = header.cells.map(headingKey);
  const cells = cellsOf(rows);
  const content = header.cells.map((_, column) => columnContent(column, cells));
  const areNames = (column: number) => {
    const one = content[column];
    return one !== undefined && one.proper >= NEARLY_ALL && !holdsPeople(one) && one.filled >= rows.length * NEARLY_ALL;
  };
  const lender = keys.findIndex((key, column) => LENDER.test(key) && areNames(column));
  const isPartner = (key: string) => IS_PARTNER.test(key) || TWINNED.test(key) || (lender !== -1 && BORROWER.test(key));
  const partner = keys.findIndex((key, column) => isPartner(key) && areNames(column));
  const [, before, after] = IS_PARTNER.exec(keys[partner] ?? '') ?? [];
  const ours = BORROWER.test(keys[partner] ?? '')
    ? lender
    : TWINNED.test(keys[partner] ?? '')
      ? keys.findIndex((_, column) => column < partner && areNames(column))
      : keys.findIndex((key) => key.replace(OURS, '') === (before ?? after));
  // "Structure A", "Contact A", "Structure B", "Contact B".
  const lettered = keys.findIndex((_, column) => secondOf(header.cells, column) !== -1 && areNames(column));
  const roles = columnRoles(header.cells, cells);
  // "Prêté par", "Emprunteur", "Structure": the borrowing person, and their organisation.
  const came = keys.findIndex((key, column) => BORROWER.test(key) && holdsPeople(columnContent(column, cells)));
  const cameFor =
    came !== -1
      ? roles.findIndex((role, column) => role === 'organisation' && column !== lender && areNames(column))
      : -1;
  const isLentToPeople = partner === -1 && lender !== -1 && cameFor > lender;
  const [one, other] = isLentToPeople
    ? [lender, cameFor]
    : partner === -1
      ? [lettered, secondOf(header.cells, lettered)]
      : [ours, partner];
  if (other === -1 || one === -1 || one > other || !areNames(one) || !areNames(other)) return undefined;
  const others = content.flatMap(({ organisations, people }, column) => {
    const isOne = roles[column] === 'organisation' || organisations >= SOME;
    const isLent = lender !== -1 && LENT.test(keys[column] ?? '');
    return column !== one && column !== other && isOne && people < SOME && !isLent ? [column] : [];
  });
  const organisations = [one, other, ...others].toSorted((a, b) => a - b);
  const people = content.flatMap((found, column) =>
    holdsPeople(found) && !organisations.includes(column)
      ? [
          {
            column,
            works: isLentToPeople && column >= came ? other : (organisations.findLast((at) => at < column) ?? one),
          },
        ]
      : [],
  );
  if (people.length === 0 || roles.includes('firstName')) return undefined;
  // With numbered organisations and people elsewhere on the line, nothing tells where they work.
  const isOfBoth = [one, other].every((column) => people.some(({ works }) => works === column));
  return partner === -1 && !isOfBoth && !isLentToPeople ? undefined : { pair: [one, other], others, people };
}

/** Returns the later column whose heading differs only by a letter or a number; −1 when there is none. */
const secondOf = (headings: readonly string[], column: number) =>
  headings.findIndex((heading, at) => at > column && column !== -1 && isSaidTwice(headings[column], heading));

/** All actors of each line, with the contact details after their name. */
function actorTable(table: RawTable, headed: HeadedTable, twins: Twins, language: 'fr' | 'en'): RawTable {
  const { header, rows } = headed;
  const [person, structure] = [wordFor('type', 'person', language), wordFor('type', 'structure', language)];
  const named = [...twins.pair, ...twins.others, ...twins.people.map(({ column }) => column)];
  const reach = (from: number, role: 'email' | 'phone') =>
    header.cells.findIndex(
      (heading, column) =>
        column > from &&
        isContactHeading(heading) &&
        peopleColumnOf(heading) === role &&
        !named.some((at) => at > from && at < column),
    );
  // "Remarque" is about the first actor on the line, not about the tie.
  const personal = header.cells.flatMap((heading, column) => (isPersonal(heading) ? [column] : []));
  const lines = rows.flatMap(({ row, cells }): RawRow[] => {
    const at = (column: number) => cells[column] ?? '';
    const reachedAt = (column: number) => [at(reach(column, 'email')), at(reach(column, 'phone'))];
    const [first] = twins.people.filter(({ column }) => namesSomebody(at(column)));
    const said = (isFirst: boolean) => personal.map((column) => (isFirst ? at(column) : ''));
    const people = twins.people
      .filter(({ column }) => namesSomebody(at(column)))
      .map((one) => [
        personNameIn(at(one.column), '').name,
        at(one.works),
        person,
        ...reachedAt(one.column),
        ...said(one === first),
      ]);
    const organisations = [...twins.pair, ...twins.others]
      .filter((column) => namesSomebody(at(column)))
      .map((column) => {
        // Contact details without a person are the organisation's.
        const unnamed = twins.people.filter((one) => one.works === column && !namesSomebody(at(one.column)));
        const ways = [column, ...unnamed.map((one) => one.column)].map(reachedAt);
        const way = (nth: number) => ways.find((one) => (one[nth] ?? '') !== '')?.[nth] ?? '';
        return [at(column), '', structure, way(0), way(1), ...said(first === undefined && column === twins.pair[0])];
      });
    return [...people, ...organisations].map((one) => ({ row, cells: one }));
  });
  const own = personal.map((column) => ({ heading: header.cells[column] ?? '' }));
  const columns = ['name', 'structure', 'type', 'email', 'phone', ...own];
  return listTable({ ...table, listSeparators: ['|'] }, 'actors', columns, distinctRows(lines), language);
}

/** The pair of each line, with the other columns; further organisations are tied to the first. */
function tieTable(table: RawTable, { header, rows }: HeadedTable, { pair, others, people }: Twins): RawTable {
  const taken = new Set([...pair, ...others, ...people.map(({ column }) => column)]);
  const about = header.cells.flatMap((heading, column) =>
    taken.has(column) || heading === '' || isContactHeading(heading) || isPersonal(heading) ? [] : [column],
  );
  const [one, other] = pair;
  const lines = rows.flatMap(({ row, cells }): RawRow[] => {
    const at = (column: number) => cells[column] ?? '';
    const beside = others
      .filter((column) => namesSomebody(at(column)))
      .map((column) => ({ row, cells: [at(one), at(column)] }));
    return [{ row, cells: [at(one), at(other), ...about.map(at)] }, ...beside];
  });
  const headings = [one, other, ...about].map((column) => header.cells[column] ?? '');
  return {
    ...table,
    rows: [
      { row: header.row, cells: headings },
      ...lines.filter(({ cells: [a, b] }) => namesSomebody(a) && namesSomebody(b)),
    ],
    plan: { kind: 'ties', columns: ['from', 'to', ...about.map(() => 'attribute')] },
  };
}
