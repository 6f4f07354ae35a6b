import type { MapDocument } from '../domain/mapDocument';
import { rememberedPlan } from '../formats/columns/rememberedPlan';
import { memoryWith } from '../formats/columns/tableMemory';
import type { TableReview } from '../formats/columns/tableReview';
import { headingSet } from '../formats/headings/headingSet';
import type { SmallStorage } from '../platform/safeStorage';
import { TABLES_KEY } from './tablesKey';

/** Remembers how tables were read where the person changed the default reading. `document` is the resulting map. */
export function rememberTables(storage: SmallStorage, tables: readonly TableReview[], document: MapDocument): void {
  const names = [...document.actors.values()].map(({ name }) => name);
  const chosen = [];
  const forgotten: string[] = [];
  for (const table of tables) {
    if (!table.hasHeader) continue;
    if (isChosen(table)) chosen.push(rememberedPlan(table.headings, table.plan, names));
    else forgotten.push(headingSet(table.headings));
  }
  const before = storage.getItem(TABLES_KEY);
  if (chosen.length === 0 && before === null) return;
  storage.setItem(TABLES_KEY, memoryWith(before, chosen, forgotten));
}

function isChosen({ plan, unasked }: TableReview): boolean {
  const isSame = plan.kind === unasked.kind && plan.columns.every((field, column) => field === unasked.columns[column]);
  return !isSame || (plan.meanings ?? []).length > 0;
}
