import { numberOf } from '../cells/numberCell';
import { ALL_BUT_SLIPS, NEARLY_ALL } from '../shares';
import { planOf } from './columnPlan';
import type { DataRow, SeenTable } from './understood';

/**
 * Proposes ties for guessed tables when two of their columns hold the values of one column on a list of actors: in a short list of ties the
 * two columns share too little to be told by themselves.
 */
export function withTiesBetween(tables: readonly SeenTable[]): SeenTable[] {
  return tables.map((table) => withEnds(table, tables));
}

function withEnds(table: SeenTable, tables: readonly SeenTable[]): SeenTable {
  const { plan, isGuessed } = table.unasked();
  if (!isGuessed || plan.kind !== 'actors') return table;
  let ends: [number, number] | undefined;
  for (const list of tables) {
    if (list === table || list.plan.kind !== 'actors') continue;
    ends = endsIn(table, list);
    if (ends) break;
  }
  if (!ends) return table;
  const [from, to] = ends;
  const tied = planOf('ties', table.headings.length, { from, to });
  const unasked = () => ({ plan: tied, isGuessed: true });
  return { ...table, unasked, plan: table.source === 'guessed' ? tied : table.plan };
}

/** Returns the first two columns of the table whose values are those of one column of the list. */
function endsIn(table: SeenTable, list: SeenTable): [number, number] | undefined {
  for (let column = 0; column < list.headings.length; column++) {
    const values = valuesOf(list.rows, column);
    const known = new Set(values);
    if (known.size < 2 || known.size < values.length * ALL_BUT_SLIPS) continue;
    const [from, to] = [...table.headings.keys()].filter((i) => saysThese(valuesOf(table.rows, i), known));
    if (from !== undefined && to !== undefined) return [from, to];
  }
  return undefined;
}

function saysThese(values: readonly string[], known: ReadonlySet<string>): boolean {
  // Small numbers occur in any column of numbers.
  if (!values.some((value) => numberOf(value) === undefined)) return false;
  return values.filter((value) => known.has(value)).length >= values.length * NEARLY_ALL;
}

function valuesOf(rows: readonly DataRow[], column: number): string[] {
  return rows.flatMap(({ cells }) => cells[column] || []);
}
