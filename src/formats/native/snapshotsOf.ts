import type { SnapshotId } from '../../domain/brand';
import type { Snapshot } from '../../domain/history/snapshot';
import { copyOfMap } from '../../domain/mapCopy';
import type { MapCopy } from '../../domain/mapDocument';
import type { Message } from '../message';
import { memberPath } from './codec';
import { documentOf } from './documentOf';
import { repaired } from './repair';
import type { WrittenFile } from './writtenFile';

/** Where a snapshot stands in the file; what it holds has the paths of a file of its own below it. */
export function snapshotPath(id: SnapshotId): string {
  return memberPath('/snapshots', id);
}

/**
 * The snapshots of a file, each repaired as the map itself is. Fields of a newer version go from `unknown` into the
 * snapshot that they stand in.
 */
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

/** What `unknown` holds below `path`, by path from there; no longer in `unknown`. */
function takenFrom(unknown: Map<string, unknown>, path: string): Map<string, unknown> {
  const taken = new Map<string, unknown>();
  for (const [field, json] of unknown) {
    if (!field.startsWith(`${path}/`)) continue;
    taken.set(field.slice(path.length), json);
    unknown.delete(field);
  }
  return taken;
}
