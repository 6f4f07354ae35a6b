import { numberOf } from '../cells/numberCell';
import { columnContent } from '../columns/columnContent';
import type { RawRow, RawTable } from '../rawTable';
import { HALF } from '../shares';
import { columnOf, type HeadedTable } from './headedTable';
import { listTable } from './listTable';
import type { ReadingBelow } from './reading';

const AMOUNT = { fr: 'Montant', en: 'Amount' } as const;
const FEWEST = 2;

/** Organisations crossed with organisations ("Région", "Radio Meuse FM": 3 500): one line per amount other than 0. */
export const listAmounts: ReadingBelow<RawTable> = (headed, { table }, language) => {
  if (!crossesOrganisations(headed)) return undefined;
  const names = columnOf(headed, 0);
  const rows = headed.rows.flatMap(({ row, cells }, at) =>
    headed.header.cells.flatMap((to, column): RawRow[] => {
      const amount = cells[column] ?? '';
      return column === 0 || (numberOf(amount) ?? 0) === 0 ? [] : [{ row, cells: [names[at] ?? '', to, amount] }];
    }),
  );
  return listTable(table, 'ties', ['from', 'to', { heading: AMOUNT[language] }], rows, language);
};

function crossesOrganisations({ header, rows }: HeadedTable): boolean {
  const columns = header.cells.slice(1);
  const amounts = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell !== '');
  if (columns.length < FEWEST || rows.length < FEWEST || amounts.length === 0) return false;
  return (
    amounts.every(isAmount) && areOrganisations(columns) && areOrganisations(rows.map((row) => row.cells[0] ?? ''))
  );
}

/** True for numbers of at least three digits: smaller ones are often the strength of a tie. */
const isAmount = (cell: string) => numberOf(cell) !== undefined && (cell.match(/\d/g) ?? []).length > 2;

function areOrganisations(names: readonly string[]): boolean {
  const content = columnContent(
    0,
    names.map((name) => [name]),
  );
  return content.organisations >= HALF && content.people < HALF && content.distinct === 1;
}
