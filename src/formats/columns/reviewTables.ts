import { defined } from '../../domain/defined';
import { cellsOf } from './cellsOf';
import { likelyPlan } from './likelyPlan';
import { multipleFields } from './multipleFields';
import { namedBy } from './namedBy';
import { plansByKind } from './plansByKind';
import type { TableReview } from './tableReview';
import type { SeenTable } from './understood';
import { wordsInColumns } from './wordsInColumns';

const PREVIEWED = 6;

export function reviewTables(tables: readonly SeenTable[]): TableReview[] {
  return tables.map((table) => {
    const { id, file, sheet, source, headings, rows, plan, listSeparators, hasHeader, top } = table;
    const cells = cellsOf(rows);
    const { plan: unasked, isGuessed } = table.unasked();
    const proposal = likelyPlan(table, unasked, isGuessed);
    const plans = [...plansByKind(headings, cells)].map(
      ([kind, one]) => [kind, likelyPlan(table, one, isGuessed)] as const,
    );
    const named = namedBy(table, tables);
    return {
      id,
      file,
      ...defined({ sheet }),
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
      ...(top ? { top } : {}),
    };
  });
}
