import { UPDATED_TABLES, type UpdatedTable } from '../../analysis/update/updatedTable';
import type { UpdatedRecord } from '../../analysis/update/updatePlan';
import type { Change } from '../../domain/history/change';
import type { RecordCounts } from '../../i18n/update/countedRecords';

/** Number of records of each kind, in the order of `UPDATED_TABLES`. */
export function recordCounts(records: readonly Pick<UpdatedRecord, 'table'>[]): RecordCounts {
  const counts: Partial<Record<UpdatedTable, number>> = {};
  for (const table of UPDATED_TABLES) {
    const count = records.filter((one) => one.table === table).length;
    if (count > 0) counts[table] = count;
  }
  return counts;
}

/** Counts what a change did. An actor with only a changed private note counts as changed. */
export function changeCounts(change: Change): Readonly<Record<'added' | 'changed' | 'gone', RecordCounts>> {
  const told: Record<'added' | 'changed' | 'gone', { table: UpdatedTable }[]> = { added: [], changed: [], gone: [] };
  for (const table of UPDATED_TABLES) {
    for (const [, before, after] of change[table] ?? []) {
      told[before === null ? 'added' : after === null ? 'gone' : 'changed'].push({ table });
    }
  }
  const known = new Set<string>((change.actors ?? []).map(([id]) => id));
  for (const [id] of change.privates ?? []) if (!known.has(id)) told.changed.push({ table: 'actors' });
  return { added: recordCounts(told.added), changed: recordCounts(told.changed), gone: recordCounts(told.gone) };
}
