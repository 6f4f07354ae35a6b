import type { ActorId, NoteId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import type { MapDocument } from '../../domain/mapDocument';
import type { PictureNote } from '../../domain/pictureNote';
import type { Point } from '../../domain/placement';
import { listOf } from '../../domain/words/listCell';
import type { UnderstoodTable } from '../columns/understood';
import type { KeyNames } from '../sheets/keyNames';
import { resolvedKey } from '../sheets/portableKey';
import { type MapRead, readOntoMap } from './readOntoMap';
import type { RowReader } from './rowReader';

/** Reads notes on the picture, with the ids of the map just read. A note about an actor that is not on it is reported and skipped. */
export function readPictureNotes(
  tables: readonly UnderstoodTable[],
  map: MapRead,
  newId: () => string,
): MapDocument['pictureNotes'] {
  return readOntoMap(tables, map, (row, names) => noteIn(row, names, newId));
}

function noteIn(row: RowReader, names: KeyNames, newId: () => string): PictureNote | undefined {
  const text = row.required('text');
  if (text === undefined) return undefined;
  const [called, key] = [row.text('actor'), row.text('seat')];
  const actor = called === '' ? undefined : (names.idOf('actor', called) as ActorId | undefined);
  const seat = key === '' ? undefined : resolvedKey(key, names);
  if (called !== '' && actor === undefined) {
    row.say('UNKNOWN_VALUE', 'actor', { value: called });
    return undefined;
  }
  if (key !== '' && seat === undefined) {
    row.say('UNKNOWN_VALUE', 'seat', { value: key });
    return undefined;
  }
  const [circles, free, arrow] = [pointIn('circles', row), pointIn('free', row), pointIn('arrow', row)];
  return {
    id: newId() as NoteId,
    text,
    ...defined({ actor, seat, circles, free, arrow }),
  };
}

function pointIn(field: 'circles' | 'free' | 'arrow', row: RowReader): Point | undefined {
  const text = row.text(field);
  if (text === '') return undefined;
  const [x = Number.NaN, y = Number.NaN, ...more] = listOf(text, ['|', ';']).map((one) =>
    Number(one.replace(',', '.').replace('−', '-')),
  );
  if (more.length === 0 && Number.isFinite(x) && Number.isFinite(y)) return { x, y };
  row.say('UNKNOWN_VALUE', field, { value: text });
  return undefined;
}
