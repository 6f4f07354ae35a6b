import type { Day, SnapshotId } from '../brand';
import { copyOfMap } from '../mapCopy';
import { COPIED_TABLE_NAMES, type MapDocument } from '../mapDocument';
import { patched, withoutRecords, withRecord } from '../tables';
import { defineCommand } from './command';

interface Taken {
  readonly id: SnapshotId;
  readonly name: string;
  readonly on: Day;
}

/** Saves the current map under a name. Does nothing when the name is blank or the id taken. */
export const takeSnapshot = defineCommand('takeSnapshot', 'record', (document, { id, name, on }: Taken) => {
  if (name.trim() === '' || document.snapshots.has(id)) return document;
  return withRecord(document, 'snapshots', id, { id, name: name.trim(), on, map: copyOfMap(document) });
});

interface Named {
  readonly id: SnapshotId;
  readonly name: string;
}

/** Renames a snapshot; its day and its map stay. Does nothing when the name is blank. */
export const nameSnapshot = defineCommand('nameSnapshot', 'record', (document, { id, name }: Named) => {
  const snapshot = document.snapshots.get(id);
  if (!snapshot || name.trim() === '') return document;
  const next = patched(snapshot, { name: name.trim() });
  return next === snapshot ? document : withRecord(document, 'snapshots', id, next);
});

export const removeSnapshot = defineCommand(
  'removeSnapshot',
  'record',
  (document, { id }: { readonly id: SnapshotId }) => withoutRecords(document, 'snapshots', [id]),
);

/** Restores the map of `version`, in one undo step. Equal records stay the same objects; snapshots taken since are kept. */
export const restoreVersion = defineCommand(
  'restoreVersion',
  'record',
  (document, { version }: { readonly version: MapDocument }) => {
    const tables = COPIED_TABLE_NAMES.map(
      (name) => [name, sharing<unknown, unknown>(document[name], version[name])] as const,
    );
    const info = same(document.info, version.info) ? document.info : version.info;
    if (info === document.info && tables.every(([name, table]) => table === document[name])) return document;
    return { ...document, ...Object.fromEntries(tables), info };
  },
);

function sharing<Id, One>(present: ReadonlyMap<Id, One>, wanted: ReadonlyMap<Id, One>): ReadonlyMap<Id, One> {
  const next = new Map<Id, One>();
  let differs = present.size !== wanted.size;
  for (const [id, record] of wanted) {
    const held = present.get(id);
    const kept = held !== undefined && same(held, record) ? held : record;
    differs ||= kept !== held;
    next.set(id, kept);
  }
  return differs ? next : present;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
