import { startHistory } from '../../domain/history/history';
import type { MapDocument } from '../../domain/mapDocument';
import { removeCopies, writeCopy } from '../copies/mapCopies';
import { headOf, type Places } from '../copies/takeStock';
import { type Condition, keysOf, type Operation } from '../journal/journalStore';
import { lengthOfText } from '../journal/keptText';
import { claimEpoch } from '../journal/mapLibrary';
import { recover } from '../journal/recover';
import { snapshotInPieces } from '../journal/snapshot';
import { listVersions, readVersion } from '../journal/versions';

/** All states of a map kept in this browser: the current one, with its undo steps, and its versions. */
export async function keptStates({ store }: Places, mapId: string): Promise<MapDocument[]> {
  const recovered = await recover(store, mapId);
  const versions = await listVersions(store, mapId);
  const documents = await Promise.all(versions.map(({ id }) => readVersion(store, mapId, id)));
  const kept = documents.filter((document) => document !== null);
  return recovered ? [recovered.history.document, ...kept] : kept;
}

/**
 * Rewrites these maps through `rewrite`, all in one transaction with `also`. The journal and the undo steps are dropped, versions are
 * rewritten (unreadable ones are dropped), and other writers are fenced off. Returns the maps rewritten, leaving out those that cannot be
 * read. Returns null when the disk refused or another window came first: then nothing changed.
 */
export async function rewriteMaps(
  places: Places,
  mapIds: readonly string[],
  rewrite: (document: MapDocument) => MapDocument,
  also: (rewritten: readonly string[]) => readonly Operation[] = () => [],
): Promise<readonly string[] | null> {
  const { store } = places;
  const operations: Operation[] = [];
  const conditions: Condition[] = [];
  const rewritten: string[] = [];
  for (const mapId of mapIds) {
    const epoch = await claimEpoch(store, mapId);
    if (epoch === null) return null;
    const anew = await operationsFor(places, mapId, rewrite);
    if (!anew) continue;
    operations.push(...anew);
    conditions.push({ table: 'epochs', key: [mapId], value: epoch });
    rewritten.push(mapId);
  }
  const written = await store.write([...operations, ...also(rewritten)], ...conditions);
  return written.done ? rewritten : null;
}

async function operationsFor(
  places: Places,
  mapId: string,
  rewrite: (document: MapDocument) => MapDocument,
): Promise<Operation[] | null> {
  const { store, now } = places;
  const row = await store.get('maps', [mapId]);
  const recovered = await recover(store, mapId);
  if (!row || !recovered) return null;
  const document = rewrite(recovered.history.document);
  const sequence = Math.max(row.sequence, recovered.lastStored) + 1;
  const at = now();
  const [title, actors] = [document.info.title, document.actors.size];
  const [from, to] = keysOf(mapId);
  return [
    { remove: 'entries', from, to },
    { remove: 'snapshots', from, to },
    { remove: 'versions', from, to },
    { remove: 'versionTexts', from, to },
    { put: 'maps', key: [mapId], value: { ...row, title, actors, sequence, updatedAt: at, erasedAt: at } },
    { put: 'snapshots', key: [mapId, sequence], value: await snapshotInPieces(startHistory(document), sequence, at) },
    ...(await versionsAnew(places, mapId, rewrite)),
  ];
}

/** Renews both copies of a map and its name in the registry from the journal. What cannot be copied now is copied at the next edit. */
export async function renewCopies({ store, copies, registry, tail, codec }: Places, mapId: string): Promise<void> {
  tail.cut(mapId, Number.POSITIVE_INFINITY);
  await removeCopies(copies, mapId);
  const row = await store.get('maps', [mapId]);
  const recovered = await recover(store, mapId);
  if (!row || !recovered) return registry.forget(mapId);
  const head = headOf(row);
  const copy = await codec.write(recovered.history.document);
  if (copy) await writeCopy(copies, head, copy);
  registry.remember(head);
}

async function versionsAnew(
  { store }: Places,
  mapId: string,
  rewrite: (document: MapDocument) => MapDocument,
): Promise<Operation[]> {
  const operations: Operation[] = [];
  for (const row of await listVersions(store, mapId)) {
    const before = await readVersion(store, mapId, row.id);
    if (!before) continue;
    const document = rewrite(before);
    const { text, checksum } = await snapshotInPieces(startHistory(document), row.sequence, row.at);
    const counts = { actors: document.actors.size, ties: document.ties.size, size: lengthOfText(text) };
    operations.push(
      { put: 'versions', key: [mapId, row.id], value: { ...row, ...counts } },
      { put: 'versionTexts', key: [mapId, row.id], value: { text, checksum } },
    );
  }
  return operations;
}
