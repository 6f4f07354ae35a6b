import { valueOf } from '../../domain/words/values';
import type { UnderstoodTable } from '../columns/understood';
import type { MapBuilder } from './mapBuilder';
import { RowReader } from './rowReader';
import { TableReader } from './tableReader';

/** Adds the actors of a table that only says that they are there; to be called when all others are known. */
export function readMereNames(table: UnderstoodTable, builder: MapBuilder): void {
  const reader = new TableReader(table, builder.say);
  for (const line of table.rows) {
    const row = new RowReader(reader, line);
    const name = row.text('name');
    if (name !== '' && builder.find(name, row.place) === undefined) {
      builder.addActor(name, row.place, valueOf('type', row.text('type')));
    }
  }
}
