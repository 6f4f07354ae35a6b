import { ALL_BUT_SLIPS, HALF, NEARLY_ALL } from '../shares';
import type { ColumnPlan } from './columnPlan';
import { endsOf } from './namedBy';
import type { DataRow, SeenTable } from './understood';

/**
 * Gives a list of actors the column of identifiers that other tables use, when its headings did not say so: few tie ends are among the
 * names, and nearly all are in one column of different values. A plan that a person chose stays.
 */
export function withKeys(tables: readonly SeenTable[]): SeenTable[] {
  if (!tables.some(({ plan }) => isWithoutKey(plan))) return [...tables];
  const ends = new Set<string>();
  for (const table of tables) for (const end of endsOf(table)) ends.add(end);
  if (ends.size === 0) return [...tables];
  return tables.map((table) => {
    const keyed = (plan: ColumnPlan) => withKey(plan, table.rows, ends);
    const unasked = () => {
      const { plan, isGuessed } = table.unasked();
      return { plan: keyed(plan), isGuessed };
    };
    const isSaid = table.source !== 'guessed' && table.source !== 'recognised';
    return { ...table, plan: isSaid ? table.plan : keyed(table.plan), unasked };
  });
}

function isWithoutKey({ kind, columns }: ColumnPlan): boolean {
  return kind === 'actors' && !columns.includes('reference');
}

function withKey(plan: ColumnPlan, rows: readonly DataRow[], ends: ReadonlySet<string>): ColumnPlan {
  if (!isWithoutKey(plan)) return plan;
  const valuesOf = (column: number) => rows.flatMap(({ cells }) => cells[column] || []);
  const shareIn = (values: ReadonlySet<string>) => [...ends].filter((end) => values.has(end)).length / ends.size;
  // If most ends are names on the list, ties refer to names.
  if (shareIn(new Set(valuesOf(plan.columns.indexOf('name')))) > HALF) return plan;
  const key = plan.columns.findIndex((field, column) => {
    if (field !== 'attribute') return false;
    const values = valuesOf(column);
    const different = new Set(values);
    return different.size >= values.length * ALL_BUT_SLIPS && shareIn(different) >= NEARLY_ALL;
  });
  if (key === -1) return plan;
  return { ...plan, columns: plan.columns.map((field, column) => (column === key ? 'reference' : field)) };
}
