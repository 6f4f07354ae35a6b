import type { SnapshotId } from '../../domain/brand';
import type { Snapshot } from '../../domain/history/snapshot';
import { copyOfMap } from '../../domain/mapCopy';
import type { MapCopy } from '../../domain/mapDocument';
import type { Message } from '../message';
import { memberPath } from './codec';
import { documentOf } from './documentOf';
import { repaired } from './repair';
import type { WrittenFile } from './writtenFile';

/** Path of a snapshot; its content has the paths of a file of its own below it. */
export function snapshotPath(id: SnapshotId): string {
  return memberPath('/snapshots', id);
}

/** Snapshots of a file, each repaired like the map itself. Unknown fields move from `unknown` into their snapshot. */
export function snapshotsOf(
  file: WrittenFile,
  unknown: Map<string, unknown>,
  rowOf: (path: string) => number,
  say: (message: Message) => void,
): Map<SnapshotId, Snapshot<MapCopy>> {
  const snapshots = new Map<SnapshotId, Snapshot<MapCopy>>();
  for (const { id, name, on, ...written } of file.snapshots) {
    const path = snapshotPath(id);
    const document = documentOf(written, takenFrom(unknown, path));
    const map = copyOfMap(repaired(document, (inside) => rowOf(path + inside), say));
    snapshots.set(id, { id, name, on, map });
  }
  return snapshots;
}

/** Removes the fields below `path` from `unknown` and returns them, by path from there. */
function takenFrom(unknown: Map<string, unknown>, path: string): Map<string, unknown> {
  const taken = new Map<string, unknown>();
  for (const [field, json] of unknown) {
    if (!field.startsWith(`${path}/`)) continue;
    taken.set(field.slice(path.length), json);
    unknown.delete(field);
  }
  return taken;
}
