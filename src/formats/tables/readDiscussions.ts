import type { ActorId } from '../../domain/brand';
import { type Discussion, discussionOf } from '../../domain/discussion';
import type { MapDocument } from '../../domain/mapDocument';
import type { UnderstoodTable } from '../columns/understood';
import type { KeyNames } from '../sheets/keyNames';
import { questionKeyIn } from './questionKeyIn';
import { type MapRead, readOntoMap } from './readOntoMap';
import type { RowReader } from './rowReader';

/** Reads the discussions of questions, with the ids of the map just read. */
export function readDiscussions(tables: readonly UnderstoodTable[], map: MapRead): MapDocument['discussions'] {
  return readOntoMap(tables, map, discussionIn);
}

function discussionIn(row: RowReader, names: KeyNames): Discussion | undefined {
  const id = questionKeyIn(row, names);
  if (id === undefined) return undefined;
  const [comment, votes, due] = [row.text('comment'), votesIn(row), row.day('due')];
  return discussionOf({ id, comment, votes, due, turn: turnIn(row, names) });
}

function votesIn(row: RowReader): number {
  const text = row.text('votes');
  if (text === '') return 0;
  const votes = Number(text);
  if (Number.isInteger(votes) && votes >= 0) return votes;
  row.say('UNKNOWN_VALUE', 'votes', { value: text });
  return 0;
}

function turnIn(row: RowReader, names: KeyNames): ActorId | undefined {
  const called = row.text('turn');
  const id = called === '' ? undefined : names.idOf('actor', called);
  if (called !== '' && id === undefined) row.say('UNKNOWN_VALUE', 'turn', { value: called });
  return id as ActorId | undefined;
}
