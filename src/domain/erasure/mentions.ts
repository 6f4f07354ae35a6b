import type { SnapshotId } from '../brand';
import { mapOfCopy } from '../mapCopy';
import { COPIED_TABLE_NAMES, type MapDocument, type TableName } from '../mapDocument';
import { textEraser } from './textEraser';
import { peopleMeant, type Traces } from './traces';
import { withoutPerson } from './withoutPerson';

/** A text that names the person, in a record that is not theirs. */
export interface Mention {
  /** `info`: the fields of the map itself. */
  readonly table: Exclude<TableName, 'snapshots'> | 'info' | 'unknown';
  /** Id of the record; empty for the map itself. */
  readonly record: string;
  readonly field: string;
  readonly text: string;
  /** The milestone that contains it; absent for the current map. */
  readonly snapshot?: SnapshotId;
  /** Matched by a single word of the name: it may be somebody else. */
  readonly doubtful: boolean;
}

/** Every text that names the person, in the map and its milestones. Time O(letters). */
export function mentionsOf(document: MapDocument, traces: Traces): Mention[] {
  const milestones = [...document.snapshots].flatMap(([snapshot, { map }]) =>
    mentionsIn(mapOfCopy(map), traces).map((mention) => ({ ...mention, snapshot })),
  );
  return [...mentionsIn(document, traces), ...milestones];
}

function mentionsIn(document: MapDocument, traces: Traces): Mention[] {
  const left = withoutPerson(document, peopleMeant(document, traces));
  const surely = textEraser({ traces, instead: '', words: false });
  const perhaps = textEraser({ traces, instead: '', words: true });
  const found: Mention[] = [];
  const ids = new Set<unknown>(COPIED_TABLE_NAMES.flatMap((name) => [...left[name].keys()]));
  const look = (table: Mention['table'], record: string, field: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (ids.has(value) || perhaps(value) === value) return;
      found.push({ table, record, field, text: value, doubtful: surely(value) === value });
    } else if (Array.isArray(value)) for (const one of value) look(table, record, field, one);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) look(table, record, field === '' ? name : field, one);
  };
  for (const table of COPIED_TABLE_NAMES) {
    for (const [id, record] of left[table]) look(table, id, '', record);
  }
  look('info', '', '', left.info);
  for (const [path, value] of left.unknown) look('unknown', path, '', value);
  return found;
}
