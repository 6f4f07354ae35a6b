import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { Coverage, RecordPlace } from '../../domain/coverage';
import type { MapDocument } from '../../domain/mapDocument';
import type { Tie } from '../../domain/tie';
import { matchMaps } from '../compare/matchMaps';
import { joinedIds } from '../join/joinedIds';
import { translatedMap } from '../join/translatedMap';
import { changedFields } from './changedFields';
import { goneRecords } from './goneRecords';
import { matchActors } from './matchActors';
import { matchRecords } from './matchRecords';
import { turnedLike } from './matchTies';
import { PRIVATE_FIELDS, recordKey, UPDATED_TABLES, type UpdatedTable } from './updatedTable';
import { type ChangedRecord, type UpdatedRecord, type UpdatePlan, type UpdateSources } from './updatePlan';

/**
 * Compares a newer file with the open map: new records, changed fields, and records that came from a file before and are missing
 * from this one. Changes nothing. Time O(records).
 */
export function planUpdate({ open, other, coverage, edited, said, newId }: UpdateSources): UpdatePlan {
  const matching = matchActors(open, other, said);
  const matched = matchMaps(other, open, matching.actors);
  const ids = joinedIds(open, other, newId, matched);
  const told = translatedMap(other, ids);
  const onMap = matchRecords(open, told, matched, (id) => edited.created.has(recordKey('ties', id)));
  const fileIds = new Map([...other.actors.keys()].map((id) => [ids.actor(id), id]));
  const inFile = (id: string) => fileIds.get(id as ActorId);
  const placeOf = (table: UpdatedTable, id: string) =>
    coverage?.places.get((table === 'actors' ? inFile(id) : id) ?? id);

  const added: UpdatedRecord[] = [];
  const changed: ChangedRecord[] = [];
  const places = new Map<string, RecordPlace>();
  for (const table of UPDATED_TABLES) {
    for (const [id, record] of told[table] as ReadonlyMap<string, object>) {
      const place = placeOf(table, id);
      const ours = onMap[table].get(id);
      const before = ours === undefined ? undefined : (open[table] as ReadonlyMap<string, object>).get(ours);
      if (ours === undefined || !before) added.push({ table, id });
      else if (isToldOf(table, place, coverage)) {
        const theirs = table === 'ties' ? turnedLike(record as Tie, before as Tie) : record;
        const own = (inFile(ours) ?? ours) as ActorId;
        const fields = changedFields(
          { table, id: ours, ours: withNotes(table, before, open), theirs: withNotes(table, theirs, told) },
          { coverage, edited, isTyped: coverage?.typed.has(own) ?? true, isByName: matching.byName.has(own) },
        );
        if (fields.length > 0) changed.push({ table, id: ours, fields });
      }
      if (place) places.set(recordKey(table, ours ?? id), place);
    }
  }
  return {
    told,
    asked: matching.asked.map(({ theirs, ours }) => ({ inFile: theirs, theirs: ids.actor(theirs), ours })),
    added,
    changed,
    gone: goneRecords(open, told, { onMap, coverage, edited, isListed: (id) => placeOf('actors', id) !== undefined }),
    known: matched.actors.size,
    places,
  };
}

/** False for actors that a file of tables only names as the end of a tie or as a partner: it tells nothing about their fields. */
function isToldOf(table: UpdatedTable, place: RecordPlace | undefined, coverage: Coverage | undefined): boolean {
  if (!coverage) return true;
  if (!coverage.tables.has(table)) return false;
  return (table !== 'actors' && table !== 'ties') || place !== undefined;
}

function withNotes(table: UpdatedTable, record: object, { privates }: Pick<MapDocument, 'privates'>): object {
  if (table !== 'actors') return record;
  const notes = privates.get((record as Actor).id) ?? {};
  return { ...record, ...Object.fromEntries(PRIVATE_FIELDS.map((field) => [field, notes[field]])) };
}
