import type { ActorId, FindingKey, GroupId } from '../../domain/brand';
import { type Discussion, discussionOf } from '../../domain/discussion';
import type { MapDocument } from '../../domain/mapDocument';
import { isInvisible } from '../cells/cleanCell';
import type { UnderstoodTable } from '../columns/understood';
import { type KeyNames, keyNames } from '../sheets/keyNames';
import { resolvedKey } from '../sheets/portableKey';
import type { Say } from './mapBuilder';
import { RowReader } from './rowReader';
import { TableReader } from './tableReader';

/**
 * What was said of questions, on the ids of the map just read. A row about somebody or something that is not on it is passed
 * over, and said; of two on one question the first counts.
 */
export function readDiscussions(
  tables: readonly UnderstoodTable[],
  document: MapDocument,
  groupLabels: ReadonlyMap<GroupId, string>,
  say: Say,
): MapDocument['discussions'] {
  const discussions = new Map<FindingKey, Discussion>();
  if (tables.length === 0) return discussions;
  const names = keyNames(document, groupLabels);
  for (const table of tables) {
    const reader = new TableReader(table, say);
    for (const line of table.rows) {
      const row = new RowReader(reader, line);
      const written = row.text('key');
      if (isInvisible(written)) {
        row.say('EDGE_NO_END', 'key');
        continue;
      }
      const id = resolvedKey(written, names);
      if (id === undefined) {
        row.say('UNKNOWN_QUESTION', 'key', { value: row.text('about') || written });
        continue;
      }
      const [comment, votes, due] = [row.text('comment'), votesIn(row), row.day('due')];
      const said = discussionOf({ id, comment, votes, due, turn: turnIn(row, names) });
      if (said && !discussions.has(id)) discussions.set(id, said);
    }
  }
  return discussions;
}

function votesIn(row: RowReader): number {
  const text = row.text('votes');
  if (text === '') return 0;
  const votes = Number(text);
  if (Number.isInteger(votes) && votes >= 0) return votes;
  row.say('UNKNOWN_VALUE', 'votes', { value: text });
  return 0;
}

/** Somebody who is not on the map has no turn. */
function turnIn(row: RowReader, names: KeyNames): ActorId | undefined {
  const called = row.text('turn');
  const id = called === '' ? undefined : names.idOf('actor', called);
  if (called !== '' && id === undefined) row.say('UNKNOWN_VALUE', 'turn', { value: called });
  return id as ActorId | undefined;
}
