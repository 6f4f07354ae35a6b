import type { ColumnPlan, TableKind } from './columnPlan';
import { likelyPlan } from './likelyPlan';
import { multipleFields } from './multipleFields';
import { namedBy } from './namedBy';
import { plansByKind } from './plansByKind';
import type { TableReview } from './tableReview';
import type { SeenTable } from './understood';
import { wordsInColumns } from './wordsInColumns';

const PREVIEWED = 6;

/** What a person is shown of each table. */
export function* reviewTables(tables: readonly SeenTable[]): Generator<void, TableReview[]> {
  const reviews: TableReview[] = [];
  for (const table of tables) {
    const { id, file, sheet, source, headings, rows, plan, listSeparators, hasHeader } = table;
    const cells = rows.map((row) => row.cells);
    const { plan: unasked, isGuessed } = table.unasked();
    const proposal = likelyPlan(table, unasked, isGuessed);
    yield;
    const plans: [TableKind, ColumnPlan][] = [];
    for (const [kind, one] of yield* plansByKind(headings, cells)) {
      yield;
      plans.push([kind, likelyPlan(table, one, isGuessed)]);
    }
    yield;
    const named = namedBy(table, tables);
    yield;
    reviews.push({
      id,
      file,
      ...(sheet === undefined ? {} : { sheet }),
      source,
      headings,
      rowCount: rows.length,
      rows: cells.slice(0, PREVIEWED),
      plan,
      proposal,
      unasked,
      plans: new Map([...plans, [proposal.kind, proposal]]),
      multiple: multipleFields(plan.kind),
      words: wordsInColumns(plan, rows, listSeparators),
      ...(named ? { namedBy: named } : {}),
      hasHeader,
    });
    yield;
  }
  return reviews;
}
