import { startHistory } from '../../domain/history';
import type { JournalStore } from '../journal/journalStore';
import { createMap, deleteMap, listMaps } from '../journal/mapLibrary';
import type { MapRow } from '../journal/stored';
import type { CopyStore } from './copyStore';
import { type CopyCodec, type CopyHead, copiedMaps, readCopy } from './mapCopies';
import type { Registry } from './registry';

/**
 * What became of a map. `restoredFromCopy`: the journal had lost it, or some of it, and the second copy was put back.
 * `olderThanKnown`: what is left is older than what was last saved. `goneFromBrowser`: nothing is left but its name.
 */
export interface Loss {
  readonly code: 'restoredFromCopy' | 'olderThanKnown' | 'goneFromBrowser';
  /** What it was called, and how it was when last seen (`goneFromBrowser`) or as it is now (the others). */
  readonly head: CopyHead;
}

export interface Places {
  readonly store: JournalStore;
  readonly copies: CopyStore;
  readonly registry: Registry;
  readonly codec: CopyCodec;
  readonly now: () => number;
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
    if (row && row.sequence >= (known?.sequence ?? 0)) continue;
    const loss = await lossOf(places, id, row, known);
    if (loss) losses.push(loss);
  }
  return losses;
}

async function lossOf(places: Places, id: string, row: MapRow | undefined, known: CopyHead | undefined) {
  const back = await putCopyBack(places, id, row?.sequence ?? -1);
  if (back) return lossWith(known && known.sequence > back.sequence ? 'olderThanKnown' : 'restoredFromCopy', back);
  if (row) {
    const { title, actors, sequence, updatedAt } = row;
    const head = { mapId: id, title, actors, sequence, at: updatedAt };
    places.registry.remember(head);
    return lossWith('olderThanKnown', head);
  }
  // Said once: the next start does not ask for the file again.
  places.registry.forget(id);
  return known ? lossWith('goneFromBrowser', known) : null;
}

/**
 * Puts the second copy of a map back in the journal when it is newer than entry `than`; its versions stay. `null` when
 * there is none, or it cannot be read or written. Only for who may write the map.
 */
export async function putCopyBack(places: Places, mapId: string, than: number): Promise<CopyHead | null> {
  const { store, copies, codec, registry, now } = places;
  const copy = await readCopy(copies, mapId).catch(() => null);
  if (!copy || copy.sequence <= than) return null;
  const document = codec.read(copy.text);
  if (!document) return null;
  const before = await store.get('maps', [mapId]);
  const written = await createMap(store, mapId, startHistory(document), now(), copy.sequence);
  if (!written.done) return null;
  const row = await store.get('maps', [mapId]);
  if (row && before?.deletedAt !== undefined) await deleteMap(store, row, before.deletedAt);
  const { text: _text, ...head } = copy;
  registry.remember(head);
  return head;
}

function lossWith(code: Loss['code'], head: CopyHead): Loss {
  return { code, head };
}
