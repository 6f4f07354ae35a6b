import { headingOf, type KnownKind, REQUIRED_FIELDS } from '../headings/headings';
import { TABLE_KINDS, type TableKind } from '../headings/tableKind';
import type { ColumnPlan } from './columnPlan';
import { guessOfKind } from './guess';

export function plansByKind(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ReadonlyMap<TableKind, ColumnPlan> {
  return new Map(
    TABLE_KINDS.map((kind) => [
      kind,
      kind === 'ignored' ? { kind, columns: headings.map(() => 'ignored') } : planOf(kind, headings, rows),
    ]),
  );
}

/** Goes by the headings; a required field that is missing is taken from the guess, else from the first filled column that is free. */
function planOf(kind: KnownKind, headings: readonly string[], rows: readonly (readonly string[])[]): ColumnPlan {
  const taken = new Set<string>();
  const columns = headings.map((heading) => {
    const field = headingOf(kind, heading)?.field;
    if (field === undefined || taken.has(field)) return 'attribute';
    taken.add(field);
    return field;
  });
  const guessed =
    kind === 'actors' || kind === 'ties' || kind === 'membership' ? guessOfKind(kind, headings, rows) : undefined;
  for (const field of REQUIRED_FIELDS[kind]) {
    if (taken.has(field)) continue;
    const told = guessed?.columns.indexOf(field) ?? -1;
    const free = columns.findIndex((one, i) => one === 'attribute' && rows.some((cells) => (cells[i] ?? '') !== ''));
    const index = columns[told] === 'attribute' ? told : free;
    if (index !== -1) columns[index] = field;
  }
  return { kind, columns };
}
