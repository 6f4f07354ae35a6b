import type { Day, SnapshotId } from '../brand';
import { defineCommand } from '../command';
import { copyOfMap } from '../mapCopy';
import { withRecord } from '../tables';

interface Taken {
  readonly id: SnapshotId;
  readonly name: string;
  readonly on: Day;
}

/** Keeps the map as it is now, under a name. Nothing to do when the name is blank or the id taken. */
export const takeSnapshot = defineCommand('takeSnapshot', 'record', (document, { id, name, on }: Taken) => {
  if (name.trim() === '' || document.snapshots.has(id)) return document;
  return withRecord(document, 'snapshots', id, { id, name: name.trim(), on, map: copyOfMap(document) });
});
