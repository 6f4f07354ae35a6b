import { valueOf } from '../../domain/words/values';
import type { UnderstoodTable } from '../columns/understood';
import type { MapBuilder } from './mapBuilder';
import { RowReader } from './rowReader';
import { TableReader } from './tableReader';

/** Adds the actors of a table that only names them. Call it when all other tables are read. */
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
