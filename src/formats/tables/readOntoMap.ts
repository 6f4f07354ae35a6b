import type { GroupId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { UnderstoodTable } from '../columns/understood';
import { type KeyNames, keyNames } from '../sheets/keyNames';
import type { Say } from './mapBuilder';
import { RowReader } from './rowReader';
import { TableReader } from './tableReader';

export interface MapRead {
  readonly document: MapDocument;
  readonly groupLabels: ReadonlyMap<GroupId, string>;
  readonly say: Say;
}

/** Reads records that refer to the map just read. Rows for which `readRow` returns nothing are skipped; the first record of an id wins. */
export function readOntoMap<Id, One extends { readonly id: Id }>(
  tables: readonly UnderstoodTable[],
  { document, groupLabels, say }: MapRead,
  readRow: (row: RowReader, names: KeyNames) => One | undefined,
): ReadonlyMap<Id, One> {
  const records = new Map<Id, One>();
  if (tables.length === 0) return records;
  const names = keyNames(document, groupLabels);
  for (const table of tables) {
    const reader = new TableReader(table, say);
    for (const line of table.rows) {
      const record = readRow(new RowReader(reader, line), names);
      if (record && !records.has(record.id)) records.set(record.id, record);
    }
  }
  return records;
}
