import type { SnapshotId } from '../brand';
import { defineCommand } from '../command';
import { patched, withRecord } from '../tables';

interface Named {
  readonly id: SnapshotId;
  readonly name: string;
}

/** Gives a snapshot another name; its day and the map in it stay as they were taken. Nothing to do when the name is blank. */
export const nameSnapshot = defineCommand('nameSnapshot', 'record', (document, { id, name }: Named) => {
  const snapshot = document.snapshots.get(id);
  if (!snapshot || name.trim() === '') return document;
  const next = patched(snapshot, { name: name.trim() });
  return next === snapshot ? document : withRecord(document, 'snapshots', id, next);
});
