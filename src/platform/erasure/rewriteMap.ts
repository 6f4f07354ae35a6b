import { startHistory } from '../../domain/history';
import type { MapDocument } from '../../domain/mapDocument';
import { removeCopies, writeCopy } from '../copies/mapCopies';
import type { Places } from '../copies/takeStock';
import { keysOf, type Operation } from '../journal/journalStore';
import { lengthOfText } from '../journal/keptText';
import { claimEpoch } from '../journal/mapLibrary';
import { recover } from '../journal/recover';
import { snapshotInPieces } from '../journal/snapshot';
import { listVersions, readVersion } from '../journal/versions';

/** All states of a map that this browser keeps: as it is, as it was before each step that can be undone, and its versions. */
export async function keptStates({ store }: Places, mapId: string): Promise<MapDocument[]> {
  const recovered = await recover(store, mapId);
  const versions = await listVersions(store, mapId);
  const documents = await Promise.all(versions.map(({ id }) => readVersion(store, mapId, id)));
  const kept = documents.filter((document) => document !== null);
  return recovered ? [recovered.history.document, ...kept] : kept;
}

/**
 * Writes a map anew through `rewrite`, all of it in one transaction: the journal and the steps that could be undone go, versions
 * are rewritten (those that cannot be read go), then both copies and the registry. Whoever was writing it is fenced off.
 * False when the disk refused: then nothing changed, save that copies may be gone, which are made anew.
 */
export async function rewriteMap(
  places: Places,
  mapId: string,
  rewrite: (document: MapDocument) => MapDocument,
): Promise<boolean> {
  const { store, copies, registry, codec, now } = places;
  const epoch = await claimEpoch(store, mapId);
  const row = await store.get('maps', [mapId]);
  const recovered = await recover(store, mapId);
  if (epoch === null || !row || !recovered) return false;
  const document = rewrite(recovered.history.document);
  const sequence = Math.max(row.sequence, recovered.lastStored) + 1;
  const { title } = document.info;
  const actors = document.actors.size;
  const at = now();
  const snapshot = await snapshotInPieces(startHistory(document), sequence, at);
  const [from, to] = keysOf(mapId);
  const operations: Operation[] = [
    { remove: 'entries', from, to },
    { remove: 'snapshots', from, to },
    { remove: 'versions', from, to },
    { remove: 'versionTexts', from, to },
    { put: 'maps', key: [mapId], value: { ...row, title, actors, sequence, updatedAt: at } },
    { put: 'snapshots', key: [mapId, sequence], value: snapshot },
    ...(await versionsAnew(places, mapId, rewrite)),
  ];
  const copy = await codec.write(document);
  const written = await store.write(operations, { table: 'epochs', key: [mapId], value: epoch });
  if (!written.done) return false;
  await removeCopies(copies, mapId);
  const head = { mapId, title, actors, sequence, at };
  if (copy) await writeCopy(copies, head, copy);
  registry.remember(head);
  return true;
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
