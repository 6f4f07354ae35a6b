import { columnContent, holdsPeople } from '../columns/columnContent';
import { headingKey } from '../columns/headings';
import type { RawTable } from '../rawTable';
import { columnOf, type HeadedTable, headedTables } from './headedTable';

/** What each line of a list of commissions is one of, by its heading. */
const BODIES: readonly (readonly [heading: RegExp, whole: (name: string) => string])[] = [
  [/^commissions?(?: (?:thematiques?|municipales?|intercommunales?))?$/, (name) => `Commission ${name}`],
  [/^(?:groupes? de travail|gt)$/, (name) => `Groupe de travail ${name}`],
  [/^committees?$/, (name) => `${name} committee`],
  [/^working groups?$/, (name) => `${name} working group`],
];
/** Already said in the cell. */
const SAID = /\b(?:commission|groupe|comite|gt|committee|group|panel)\b/;
const FEWEST = 2;

/** A list of commissions that says in its heading alone what they are ("Commission": "Finances"), with who is of each: each by its whole name. */
export function withBodiesNamed(table: RawTable): RawTable {
  if (table.plan) return table;
  for (const headed of headedTables(table)) {
    const whole = BODIES.find(([heading]) => heading.test(headingKey(headed.header.cells[0] ?? '')))?.[1];
    if (!whole || !areBareBodies(headed)) continue;
    const below = new Set(headed.rows.map(({ row }) => row));
    const named = ([first = '', ...rest]: readonly string[]) => [first === '' ? '' : whole(first), ...rest];
    const rows = table.rows.map(({ row, cells }) => ({ row, cells: below.has(row) ? named(cells) : cells }));
    return { ...table, rows };
  }
  return table;
}

/** Each on a line of its own, and people beside them. */
function areBareBodies(headed: HeadedTable): boolean {
  const names = columnOf(headed, 0).filter((name) => name !== '');
  if (names.length < FEWEST || new Set(names).size < names.length || names.some((name) => SAID.test(headingKey(name))))
    return false;
  const cells = headed.rows.map((row) => row.cells);
  return headed.header.cells.some((_, column) => column > 0 && holdsPeople(columnContent(column, cells)));
}
