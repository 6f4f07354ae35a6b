import { type History, startHistory } from '../../domain/history/history';
import type { MapDocument } from '../../domain/mapDocument';
import { type JournalStore, keysOf, type Operation, type StoreFailure, type Written } from './journalStore';
import { snapshotInPieces } from './snapshot';
import type { MapRow } from './stored';

const BIN_KEPT = 30 * 24 * 3_600_000;

/** Maps of this browser, most recently changed first, including those in the bin (which have `deletedAt`). */
export async function listMaps(store: JournalStore): Promise<MapRow[]> {
  const rows = await store.range('maps', [''], ['\uffff']);
  return rows.sort((a, b) => b.updatedAt - a.updatedAt);
}

/** Writes a whole new map. `sequence` is that of its first snapshot: above 0 for a map restored from another copy. */
export async function createMap(
  store: JournalStore,
  mapId: string,
  history: History | MapDocument,
  now: number,
  sequence = 0,
): Promise<Written> {
  const whole = 'document' in history ? history : startHistory(history);
  const { info, actors } = whole.document;
  const times = { createdAt: now, updatedAt: now };
  const row: MapRow = { id: mapId, title: info.title, actors: actors.size, ...times, sequence };
  const snapshot = await snapshotInPieces(whole, sequence, now);
  // Higher than any epoch of the same map in a database that cannot be reached now.
  const epoch = (await store.get('epochs', [mapId])) ?? now;
  return store.write([
    ...removalOf(mapId, ['entries', 'snapshots']),
    { put: 'maps', key: [mapId], value: row },
    { put: 'snapshots', key: [mapId, sequence], value: snapshot },
    { put: 'epochs', key: [mapId], value: epoch },
  ]);
}

export type Claimed = { readonly epoch: number } | { readonly epoch: null; readonly failure: StoreFailure };

/** Takes the right to write a map from its current holder. Returns null when the store refuses twice, reopened in between. */
export async function claimEpoch(store: JournalStore, mapId: string): Promise<number | null> {
  return (await claim(store, mapId)).epoch;
}

/** The same, with the reason of a refusal. */
export async function claim(store: JournalStore, mapId: string): Promise<Claimed> {
  let failure: StoreFailure = 'lost';
  for (let refused = 0; refused < 2; ) {
    const held = await store.get('epochs', [mapId]);
    const epoch = (held ?? 0) + 1;
    const put: Operation = { put: 'epochs', key: [mapId], value: epoch };
    const written = await store.write([put], { table: 'epochs', key: [mapId], value: held });
    if (written.done) return { epoch };
    // Another window claimed it between the read and the write.
    if (written.failure === 'fenced' || written.failure === 'emptied') continue;
    failure = written.failure;
    refused += 1;
    await store.reopen();
  }
  return { epoch: null, failure };
}

/** Notes that the map is opened. Not in `localStorage`: a browser that is killed loses its last seconds. */
export async function markOpened(store: JournalStore, row: MapRow, epoch: number, now: number): Promise<MapRow> {
  const opened: MapRow = { ...row, openedAt: now };
  const condition = { table: 'epochs', key: [row.id], value: epoch } as const;
  // If the disk refuses now, it is written with the next edit.
  await store.write([{ put: 'maps', key: [row.id], value: opened }], condition);
  return opened;
}

/** Map opened last, bin excluded, and when. For a map never opened here, its last change counts. */
export async function lastOpened(
  store: JournalStore,
): Promise<{ readonly mapId: string; readonly at: number; readonly title: string } | null> {
  const rows = (await listMaps(store)).filter(({ deletedAt }) => deletedAt === undefined);
  const opened = rows.map(({ id, title, openedAt, updatedAt }) => ({ mapId: id, at: openedAt ?? updatedAt, title }));
  return opened.sort((a, b) => b.at - a.at)[0] ?? null;
}

/** Puts a map in the bin, from which it can be restored for 30 days. */
export function deleteMap(store: JournalStore, row: MapRow, now: number): Promise<Written> {
  return store.write([{ put: 'maps', key: [row.id], value: { ...row, deletedAt: now } }]);
}

/** Whole days before a map in the bin is erased. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.max(0, Math.ceil((deletedAt + BIN_KEPT - now) / (24 * 3_600_000)));
}

export function restoreMap(store: JournalStore, row: MapRow): Promise<Written> {
  const { deletedAt: _gone, ...kept } = row;
  return store.write([{ put: 'maps', key: [row.id], value: kept }]);
}

/** Maps that have been in the bin for more than 30 days, to be erased. */
export async function binnedTooLong(store: JournalStore, now: number): Promise<string[]> {
  const rows = await listMaps(store);
  return rows.filter(({ deletedAt }) => deletedAt !== undefined && now - deletedAt > BIN_KEPT).map(({ id }) => id);
}

/**
 * Erases everything the database holds of a map: journal, snapshots and versions. It cannot be undone. A window that writes the map is
 * fenced off first.
 */
export async function eraseMap(store: JournalStore, mapId: string): Promise<Written> {
  await claimEpoch(store, mapId);
  return store.write(removalOf(mapId, ['maps', 'entries', 'snapshots', 'versions', 'versionTexts']));
}

function removalOf(
  mapId: string,
  tables: readonly ('maps' | 'entries' | 'snapshots' | 'versions' | 'versionTexts')[],
): Operation[] {
  const [from, to] = keysOf(mapId);
  return tables.map((table) => ({ remove: table, from, to }));
}
