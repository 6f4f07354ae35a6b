import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { isCross, isYes } from '../cells/marks';
import { isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { namesTable, withNames } from '../matrix/namesTable';
import { placeOf, type RawRow, type RawTable } from '../rawTable';
import { columnOf, type HeadedTable } from './headedTable';
import { sharedActions } from './listTable';
import type { ReadingBelow } from './reading';

/** Words for leading and for taking part; crosses among them mean taking part. */
const LEADS =
  /^(?:pilotes?|porteu(?:r|se)|chef(?:fe)? de file|coordinat\w+|coordonnat\w+|maitre d'ouvrage|responsable|lead(?:s|er)?|owner)$/;
const TAKES_PART =
  /^(?:partenaires?|associee?s?|co-?pilotes?|co-?porteu(?:r|se)s?|contribut(?:eur|rice|or)s?|participante?s?|participe|appui|soutien|relais|partners?|support(?:s|ing)?|contributes?|involved)$/;
const leads = (cell: string) => LEADS.test(fold(cell));
const takesPart = (cell: string) => isCross(cell) || isYes(cell) || TAKES_PART.test(fold(cell));
const FEWEST = 2;

/**
 * Organisations down and actions across, with roles in the cells ("pilote", "partenaire"): returns an action for each column. `undefined`
 * for other tables; crosses alone may be themes or memberships.
 */
export const rolesCrossed: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const { header, rows } = headed;
  if (peopleColumnOf(header.cells[0] ?? '') !== 'organisation') return undefined;
  const actions = header.cells.flatMap((heading, column) => (isAction(heading, column, headed) ? [column] : []));
  const hasLead = actions.some((column) => columnOf(headed, column).some(leads));
  // Further columns would be lost.
  if (actions.length < FEWEST || actions.length < header.cells.length - 1 || !hasLead) return undefined;
  const made = actions.map((column): RawRow => {
    const having = (does: (cell: string) => boolean) =>
      rows.filter(({ cells }) => does(cells[column] ?? '')).map(({ cells }) => cells[0] ?? '');
    const [lead = '', ...others] = having(leads);
    return {
      row: header.row,
      cells: [header.cells[column] ?? '', lead, listCell([...others, ...having(takesPart)])],
    };
  });
  const place = { ...placeOf(table), listSeparators: table.listSeparators };
  const names = rows.map(({ row, cells }) => ({ row, name: cells[0] ?? '' }));
  return withNames(namesTable(names, new Set(), place), sharedActions(table, made, language));
};

function isAction(heading: string, column: number, headed: HeadedTable): boolean {
  if (column === 0 || !/\p{L}{3}/u.test(heading) || isKnownHeading(heading)) return false;
  const said = columnOf(headed, column).filter((cell) => cell !== '');
  return said.length > 0 && said.every((cell) => leads(cell) || takesPart(cell));
}
