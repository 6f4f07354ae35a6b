import { eachSteps } from '../../domain/eachSteps';
import { valueOf } from '../../domain/words/values';
import type { UnderstoodTable } from '../columns/understood';
import type { MapBuilder } from './mapBuilder';
import { RowReader, TableReader } from './rowReader';

/** Adds the actors of a table that only says that they are there; to be called when all others are known. */
export function* readMereNames(table: UnderstoodTable, builder: MapBuilder): Generator<void, void> {
  const reader = new TableReader(table, builder.say);
  yield* eachSteps(table.rows, (line) => {
    const row = new RowReader(reader, line);
    const name = row.text('name');
    if (name !== '' && builder.find(name, row.place) === undefined) {
      builder.addActor(name, row.place, valueOf('type', row.text('type')));
    }
  });
}
