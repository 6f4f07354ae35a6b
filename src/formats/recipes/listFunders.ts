import { listCell } from '../../domain/words/listCell';
import { numberOf } from '../cells/numberCell';
import { cellsOf } from '../columns/cellsOf';
import { grantsPlan, projectsPlan } from '../columns/projectsPlan';
import { headingKey } from '../headings/headings';
import { readNameSaysOrganisation } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { columnOf, type HeadedTable, replaceBelow } from './headedTable';
import type { ReadingBelow } from './reading';

const HEADING = { fr: 'Cofinanceurs', en: 'Co-funders' } as const;
const FEWEST = 2;

/** Projects with a column of amounts for each funder ("Région", "FEADER"): lists the funders of each project in one column. */
export const listFunders: ReadingBelow<RawTable> = (headed, { table }, language) => {
  const { header, rows } = headed;
  const funders = header.cells.flatMap((heading, at) => (gives(heading, columnOf(headed, at)) ? [at] : []));
  if (funders.length < FEWEST || !areProjects(headed)) return undefined;
  const [first = 0] = funders;
  const without = (cells: readonly string[], said: string) =>
    cells.flatMap((cell, at) => (at === first ? [said] : funders.includes(at) ? [] : [cell]));
  const listed = rows.map(({ row, cells }) => {
    const own = funders.filter((at) => (amountIn(cells[at] ?? '') ?? 0) > 0).map((at) => header.cells[at] ?? '');
    return { row, cells: without(cells, listCell(own)) };
  });
  return { ...replaceBelow(table, headed, without(header.cells, HEADING[language]), listed), listSeparators: ['|'] };
};

function areProjects({ header, rows }: HeadedTable): boolean {
  const cells = cellsOf(rows);
  return (projectsPlan(header.cells, cells) ?? grantsPlan(header.cells, cells)) !== undefined;
}

const FUNDER =
  /^(?:etat|europe|ue|feader|feder|fse\+?|leader|regions?|departements?|cd ?\d*|caf|msa|drac|draaf|dreal|ars|anct|communes?|epci|villes?|prive|fondations?)$/;

const COUNTED =
  /\b(?:depenses?|recettes?|taux|couts?|montants?|categor\w+|total\w*|nombre|nb|annees?|budgets?|effectifs?|codes?|autofinancement|fonds propres)\b/;

/** True for a column of amounts and blanks headed by a possible funder. */
function gives(heading: string, cells: readonly string[]): boolean {
  const amounts = cells.filter((cell) => cell !== '');
  const areAmounts = amounts.length > 0 && amounts.every((cell) => amountIn(cell) !== undefined);
  const key = headingKey(heading);
  return areAmounts && !COUNTED.test(key) && (FUNDER.test(key) || readNameSaysOrganisation(heading));
}

const amountIn = (cell: string) => numberOf(cell.replace(/\s?(?:€|k€|eur(?:os)?)$/i, ''));
