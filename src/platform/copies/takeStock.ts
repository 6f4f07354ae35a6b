import { startHistory } from '../../domain/history/history';
import { type JournalStore, keysOf } from '../journal/journalStore';
import { createMap, deleteMap, listMaps } from '../journal/mapLibrary';
import { recover, replayOn } from '../journal/recover';
import type { MapRow } from '../journal/stored';
import { listVersions, versionOperations } from '../journal/versions';
import type { CopyStore } from './copyStore';
import { type CopyCodec, type CopyHead, copiedMaps, readCopy } from './mapCopies';
import type { Registry } from './registry';
import type { Tail } from './tail';

/**
 * What happened to a map. `restoredFromCopy`: the journal had lost all or part of it, and the second copy was put back. `olderThanKnown`:
 * what is left is older than what was last saved. `goneFromBrowser`: only its name is left. `waitsForRoom`: the journal has lost all or
 * part of it, and the disk has no room for the second copy.
 */
export interface Loss {
  readonly code: 'restoredFromCopy' | 'olderThanKnown' | 'goneFromBrowser' | 'waitsForRoom';
  /** The map as last seen (`goneFromBrowser`), or as it is now (the others). */
  readonly head: CopyHead;
}

export interface Places {
  readonly store: JournalStore;
  readonly copies: CopyStore;
  readonly registry: Registry;
  readonly tail: Tail;
  readonly codec: CopyCodec;
  readonly now: () => number;
  /** True when the store does not outlive the window: the browser does not open its database, or not yet. */
  readonly memoryOnly: boolean;
}

/**
 * Compares the three places where maps are kept, since a browser may empty one of them silently. Maps that a copy can restore are put
 * back in the journal, and all losses are reported. The journal is read last: another window may be writing, and the journal is always
 * ahead of the other two.
 */
export async function takeStock(places: Places): Promise<Loss[]> {
  const remembered = new Map(places.registry.read().map((head) => [head.mapId, head]));
  const copied = await copiedMaps(places.copies).catch(() => []);
  const rows = new Map((await listMaps(places.store)).map((row) => [row.id, row]));
  const losses: Loss[] = [];
  for (const id of new Set([...remembered.keys(), ...copied])) {
    const [row, known] = [rows.get(id), remembered.get(id)];
    if (row && row.sequence >= (known?.sequence ?? 0)) {
      // A browser that was killed lost the newer name; the older one may contain a person who was erased.
      if (known && row.sequence > known.sequence) places.registry.remember(headOf(row));
      continue;
    }
    const loss = await lossOf(places, id, row, known);
    if (loss) losses.push(loss);
  }
  return losses;
}

async function lossOf(places: Places, id: string, row: MapRow | undefined, known: CopyHead | undefined) {
  const back = await putCopyBack(places, id, row?.sequence ?? -1, known?.sequence);
  if (back && back !== 'refused') {
    return lossWith(known && known.sequence > back.taken ? 'olderThanKnown' : 'restoredFromCopy', back.head);
  }
  if (row && back !== 'refused') {
    const head = headOf(row);
    places.registry.remember(head);
    return lossWith('olderThanKnown', head);
  }
  // It is put back at a start that finds room: until then, what is known of it stays.
  const copy = await readCopy(places.copies, id).catch(() => null);
  if (copy) return lossWith('waitsForRoom', known ?? copy);
  // Reported once: the next start does not ask for the file again.
  places.registry.forget(id);
  places.tail.cut(id, Number.POSITIVE_INFINITY);
  return known ? lossWith('goneFromBrowser', known) : null;
}

export function headOf({ id, title, actors, sequence, updatedAt }: MapRow): CopyHead {
  return { mapId: id, title, actors, sequence, at: updatedAt };
}

/** A map that was put back: its current state, and the last journal entry included in it. */
export interface PutBack {
  readonly head: CopyHead;
  readonly taken: number;
}

/**
 * Puts the second copy of a map back in the journal when it is newer than entry `than`, with the later entries that the journal or the
 * tail still has. The state the journal had is kept as a version. Its next entry is numbered above `known`, so that no number is used
 * twice. Returns null when there is no newer copy or it cannot be read, and `refused` when the disk does not take it: the journal's state
 * must then not be edited, as its next entries would reuse the numbers of lost ones. Only for the window that may write the map. While
 * the store is only in memory, a copy older than `known` is not used: the database may have the rest.
 */
export async function putCopyBack(
  places: Places,
  mapId: string,
  than: number,
  known = 0,
): Promise<PutBack | 'refused' | null> {
  const { store, copies, codec, registry, tail, memoryOnly, now } = places;
  const copy = await readCopy(copies, mapId).catch(() => null);
  const written = tail.read(mapId);
  if (!copy || Math.max(copy.sequence, written.at(-1)?.sequence ?? 0) <= than) return null;
  const document = await codec.read(copy.text);
  if (!document) return null;
  const [before, entries] = [await store.get('maps', [mapId]), await store.range('entries', ...keysOf(mapId))];
  const all = [...entries, ...written];
  const { history, sequence: taken, lastStored, at } = replayOn(startHistory(document), copy, all);
  if (taken <= than || (memoryOnly && taken < known)) return null;
  const sequence = Math.max(lastStored, known);
  if (before) await keepAsVersion(store, mapId, now());
  if (!(await createMap(store, mapId, history, now(), sequence)).done) return 'refused';
  const row = await store.get('maps', [mapId]);
  if (row && before?.deletedAt !== undefined) await deleteMap(store, row, before.deletedAt);
  const { info, actors } = history.document;
  const head = { mapId, title: info.title, actors: actors.size, sequence, at };
  registry.remember(head);
  return { head, taken };
}

/** Keeps the replaced state as a version. A full disk or an unreadable journal must not block the restore. */
async function keepAsVersion(store: JournalStore, mapId: string, now: number): Promise<void> {
  const found = await recover(store, mapId);
  if (!found) return;
  const { history, sequence } = found;
  await store.write(
    await versionOperations(mapId, history.document, sequence, now, 'kept', await listVersions(store, mapId)),
  );
}

function lossWith(code: Loss['code'], head: CopyHead): Loss {
  return { code, head };
}
