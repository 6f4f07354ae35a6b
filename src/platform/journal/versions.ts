import { startHistory } from '../../domain/history/history';
import type { MapDocument } from '../../domain/mapDocument';
import type { JournalStore, Operation } from './journalStore';
import { keysOf } from './journalStore';
import { lengthOfText } from './keptText';
import { historyInPieces, snapshotWithin } from './snapshot';
import type { VersionRow } from './stored';

export const VERSION_EVERY = 5 * 60_000;
export const VERSION_KEPT = 7 * 24 * 3_600_000;
/** Room for the versions of one map, in UTF-16 units of text. */
export const VERSION_ROOM = 20_000_000;

/** Versions of a map, newest first. */
export async function listVersions(store: JournalStore, mapId: string): Promise<VersionRow[]> {
  const rows = await store.range('versions', ...keysOf(mapId));
  return rows.sort((a, b) => b.at - a.at || b.sequence - a.sequence);
}

/** Returns the map as it was, or null when that version is gone or damaged. */
export async function readVersion(store: JournalStore, mapId: string, version: string): Promise<MapDocument | null> {
  const stored = await store.get('versionTexts', [mapId, version]);
  return stored ? ((await historyInPieces(stored))?.document ?? null) : null;
}

/**
 * Operations that keep this state as a version and drop others to make room. An automatic version that would not fit is not written at
 * all.
 */
export async function versionOperations(
  mapId: string,
  document: MapDocument,
  sequence: number,
  at: number,
  kind: VersionRow['kind'],
  present: readonly VersionRow[],
): Promise<Operation[]> {
  const room = kind === 'kept' ? Number.POSITIVE_INFINITY : VERSION_ROOM - keptSize(present);
  const stored = await snapshotWithin(room, startHistory(document), sequence, at);
  if (!stored) return removals(mapId, versionsToDrop(present, at));
  const { text, checksum } = stored;
  const id = `${String(at).padStart(15, '0')}-${sequence}`;
  const counts = { actors: document.actors.size, ties: document.ties.size };
  const row: VersionRow = { id, at, sequence, ...counts, size: lengthOfText(text), kind };
  return [
    { put: 'versions', key: [mapId, id], value: row },
    { put: 'versionTexts', key: [mapId, id], value: { text, checksum } },
    ...removals(mapId, versionsToDrop([row, ...present], at)),
  ];
}

/** Names a version, which keeps it for good. False when it is gone or the disk refuses. */
export async function nameVersion(store: JournalStore, mapId: string, version: string, name: string): Promise<boolean> {
  const row = await store.get('versions', [mapId, version]);
  if (!row || name.trim() === '') return false;
  const named: VersionRow = { ...row, kind: 'kept', name: name.trim() };
  return (await store.write([{ put: 'versions', key: [mapId, version], value: named }])).done;
}

/** Automatic versions that are too old or do not fit in `room`; `versions` may be in any order. */
export function versionsToDrop(versions: readonly VersionRow[], now: number, room = VERSION_ROOM): VersionRow[] {
  let used = keptSize(versions);
  return [...versions]
    .sort((a, b) => b.at - a.at)
    .filter(({ kind, at, size }) => {
      if (kind === 'kept') return false;
      const stays = now - at <= VERSION_KEPT && used + size <= room;
      if (stays) used += size;
      return !stays;
    });
}

function keptSize(versions: readonly VersionRow[]): number {
  return versions.reduce((used, { kind, size }) => (kind === 'kept' ? used + size : used), 0);
}

/** Drops the older half of the automatic versions, since the live map comes first. False when there were none left. */
export async function makeRoom(store: JournalStore, mapId: string): Promise<boolean> {
  const automatic = (await listVersions(store, mapId)).filter(({ kind }) => kind === 'automatic');
  const oldest = automatic.slice(Math.floor(automatic.length / 2));
  if (oldest.length === 0) return false;
  return (await store.write(removals(mapId, oldest))).done;
}

function removals(mapId: string, versions: readonly VersionRow[]): Operation[] {
  return versions.flatMap(({ id }) =>
    (['versions', 'versionTexts'] as const).map((table) => ({ remove: table, from: [mapId, id], to: [mapId, id] })),
  );
}
