import type { ActorId, GroupId, NoteId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import type { MapDocument } from '../../domain/mapDocument';
import type { PictureNote } from '../../domain/pictureNote';
import type { Point } from '../../domain/placement';
import { listOf } from '../../domain/words/listCell';
import { isInvisible } from '../cells/cleanCell';
import type { UnderstoodTable } from '../columns/understood';
import { type KeyNames, keyNames } from '../sheets/keyNames';
import { resolvedKey } from '../sheets/portableKey';
import type { Say } from './mapBuilder';
import { RowReader } from './rowReader';
import { TableReader } from './tableReader';

interface Context {
  readonly say: Say;
  readonly newId: () => string;
}

/** Notes on the picture, on the ids of the map just read. One about somebody who is not on it is passed over, and said. */
export function readPictureNotes(
  tables: readonly UnderstoodTable[],
  document: MapDocument,
  groupLabels: ReadonlyMap<GroupId, string>,
  { say, newId }: Context,
): MapDocument['pictureNotes'] {
  const notes = new Map<NoteId, PictureNote>();
  if (tables.length === 0) return notes;
  const names = keyNames(document, groupLabels);
  for (const table of tables) {
    const reader = new TableReader(table, say);
    for (const line of table.rows) {
      const note = noteIn(new RowReader(reader, line), names, newId);
      if (note) notes.set(note.id, note);
    }
  }
  return notes;
}

function noteIn(row: RowReader, names: KeyNames, newId: () => string): PictureNote | undefined {
  const text = row.text('text');
  if (isInvisible(text)) {
    row.say('EDGE_NO_END', 'text');
    return undefined;
  }
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

/** Two numbers, as people and programs write them. */
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
