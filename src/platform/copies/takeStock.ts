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
 * What became of a map. `restoredFromCopy`: the journal had lost it, or some of it, and the second copy was put back.
 * `olderThanKnown`: what is left is older than what was last saved. `goneFromBrowser`: nothing is left but its name.
 * `waitsForRoom`: the journal has lost it, or some of it, and the disk does not take what the second copy has.
 */
export interface Loss {
  readonly code: 'restoredFromCopy' | 'olderThanKnown' | 'goneFromBrowser' | 'waitsForRoom';
  /** What it was called, and how it was when last seen (`goneFromBrowser`) or as it is now (the others). */
  readonly head: CopyHead;
}

export interface Places {
  readonly store: JournalStore;
  readonly copies: CopyStore;
  readonly registry: Registry;
  readonly tail: Tail;
  readonly codec: CopyCodec;
  readonly now: () => number;
  /** Nothing of the store outlives the window: the browser does not give its database, or not yet. */
  readonly memoryOnly: boolean;
}

/**
 * Compares the three places where maps are kept: a browser may empty one of them without a word. What a copy can give
 * back is put back in the journal, and all that was lost is said. The journal is read last: another window may be
 * writing, and the journal is always ahead of the two others.
 */
export async function takeStock(places: Places): Promise<Loss[]> {
  const remembered = new Map(places.registry.read().map((head) => [head.mapId, head]));
  const copied = await copiedMaps(places.copies).catch(() => []);
  const rows = new Map((await listMaps(places.store)).map((row) => [row.id, row]));
  const losses: Loss[] = [];
  for (const id of new Set([...remembered.keys(), ...copied])) {
    const [row, known] = [rows.get(id), remembered.get(id)];
    if (row && row.sequence >= (known?.sequence ?? 0)) {
      // A browser that was killed forgot the newer name, and with the older one maybe somebody who was erased.
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
  // It is put back at a start that finds room: what is known of it stays until then.
  const copy = await readCopy(places.copies, id).catch(() => null);
  if (copy) return lossWith('waitsForRoom', known ?? copy);
  // Said once: the next start does not ask for the file again.
  places.registry.forget(id);
  places.tail.cut(id, Number.POSITIVE_INFINITY);
  return known ? lossWith('goneFromBrowser', known) : null;
}

export function headOf({ id, title, actors, sequence, updatedAt }: MapRow): CopyHead {
  return { mapId: id, title, actors, sequence, at: updatedAt };
}

/** A map that was put back: as it is now, and the last entry of the journal that is in it. */
export interface PutBack {
  readonly head: CopyHead;
  readonly taken: number;
}

/**
 * Puts the second copy of a map back in the journal when it is newer than entry `than`, with the entries after it that
 * the journal or the tail still has; what the journal gave without it is kept as a version. Its next entry is above `known` too: no
 * number ever means two things. `null` when there is no newer copy, or it cannot be read; `refused`: the disk does not take it. What the
 * journal has is then not to be worked on: its next entries would stand for others that were lost. Only for who may write the map. In memory, while the database is out of reach, only what is as new as what is `known`: the database may have the rest.
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

/** What is replaced can be come back to. A full disk, or a journal that gives nothing, must not keep the copy away. */
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
