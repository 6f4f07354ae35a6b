import { valueKey } from '../../../domain/words/values';
import type { ColumnPlan } from '../../../formats/columns/columnPlan';

/**
 * Returns the plan with another field for a column. A field that only one column may hold is taken from its former column, which becomes an
 * attribute. `multiple`: fields that several columns may hold.
 */
export function withField(plan: ColumnPlan, column: number, field: string, multiple: readonly string[]): ColumnPlan {
  const isAlone = field !== 'attribute' && field !== 'ignored' && !multiple.includes(field);
  const columns = plan.columns.map((one, i) => {
    if (i === column) return field;
    return isAlone && one === field ? 'attribute' : one;
  });
  const meanings = (plan.meanings ?? []).filter((one) => columns[one.column] === plan.columns[one.column]);
  return { kind: plan.kind, columns, ...(meanings.length === 0 ? {} : { meanings }) };
}

/** Returns the plan with the meaning of a word in a column: a value of ours, '' for nothing, `null` for the word as it is. */
export function withMeaning(plan: ColumnPlan, column: number, text: string, value: string | null): ColumnPlan {
  const others = (plan.meanings ?? []).filter((one) => one.column !== column || valueKey(one.text) !== valueKey(text));
  return { ...plan, meanings: [...others, { column, text, value }] };
}

export function meaningIn({ meanings = [] }: ColumnPlan, column: number, text: string): string | null | undefined {
  return meanings.find((one) => one.column === column && valueKey(one.text) === valueKey(text))?.value;
}

export function isSamePlan(one: ColumnPlan, other: ColumnPlan): boolean {
  const said = ({ meanings = [] }: ColumnPlan) =>
    meanings
      .map(({ column, text, value }) => JSON.stringify([column, valueKey(text), value]))
      .sort()
      .join();
  return one.kind === other.kind && one.columns.join('\n') === other.columns.join('\n') && said(one) === said(other);
}
