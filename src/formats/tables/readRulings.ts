import { defined } from '../../domain/defined';
import type { MapDocument } from '../../domain/mapDocument';
import type { Ruling } from '../../domain/ruling';
import type { UnderstoodTable } from '../columns/understood';
import type { KeyNames } from '../sheets/keyNames';
import { questionKeyIn } from './questionKeyIn';
import { type MapRead, readOntoMap } from './readOntoMap';
import type { RowReader } from './rowReader';

/** Reads the rulings on questions, with the ids of the map just read. */
export function readRulings(tables: readonly UnderstoodTable[], map: MapRead): MapDocument['rulings'] {
  return readOntoMap(tables, map, rulingIn);
}

function rulingIn(row: RowReader, names: KeyNames): Ruling | undefined {
  if (row.required('key') === undefined) return undefined;
  const decided = row.required('verdict');
  const id = decided === undefined ? undefined : questionKeyIn(row, names);
  if (decided === undefined || id === undefined) return undefined;
  const verdict = row.known('verdict', 'verdict');
  // A decision in other words counts as not relevant, and keeps its words as reason.
  const reason = [verdict === undefined ? decided : '', row.text('reason')].filter((text) => text !== '').join(' – ');
  const [on, until] = [row.day('on'), row.day('until')];
  return {
    id,
    verdict: verdict ?? 'notRelevant',
    ...(reason === '' ? {} : { reason }),
    ...row.some('by'),
    ...defined({ on, until }),
  };
}
