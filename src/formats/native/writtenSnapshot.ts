import type { Day, SnapshotId } from '../../domain/brand';
import { type Codec, memberPath, type Reading, record, required, text } from './codec';
import type { JsonNode } from './jsonNode';
import { idIn, table } from './table';
import { COPY_FIELDS, type WrittenCopy } from './writtenCopy';

/** A snapshot as the file holds it: its name and day, then the map as in a file of its own. */
export interface WrittenSnapshot extends WrittenCopy {
  readonly id: SnapshotId;
  readonly name: string;
  readonly on: Day;
}

const snapshotCodec = record<WrittenSnapshot>({
  id: required(text()),
  name: required(text()),
  on: required(text()),
  ...COPY_FIELDS,
});

/** Snapshots by id, like every table. An unreadable one is noted and left out: it must never cost the map. */
export const snapshotTable: Codec<readonly WrittenSnapshot[]> = {
  read: readAll,
  write: table(snapshotCodec, 'id').write,
};

function readAll(node: JsonNode, path: string, reading: Reading): readonly WrittenSnapshot[] {
  const items = node.kind === 'list' ? node.items : [];
  if (node.kind !== 'list') reading.leftOut.push({ value: path, at: node.at });
  const snapshots = new Map<string, WrittenSnapshot>();
  for (const [index, item] of items.entries()) {
    const id = idIn(item, 'id');
    const isNew = id !== undefined && !snapshots.has(id);
    const snapshot = isNew ? readOne(item, memberPath(path, id), reading) : undefined;
    if (id !== undefined && snapshot) snapshots.set(id, snapshot);
    else reading.leftOut.push({ value: idIn(item, 'name') ?? `${path}/${index}`, at: item.at });
  }
  return [...snapshots.values()];
}

/** Reads one snapshot; nothing of a faulty one is kept. */
function readOne(item: JsonNode, path: string, reading: Reading): WrittenSnapshot | undefined {
  const own: Reading = { ...reading, fault: undefined, unknown: new Map(), repeated: [] };
  const snapshot = snapshotCodec.read(item, path, own);
  if (!snapshot || own.fault || snapshot.name.trim() === '') return undefined;
  reading.places.set(path, item.at);
  for (const [field, json] of own.unknown) reading.unknown.set(field, json);
  reading.repeated.push(...own.repeated);
  return snapshot;
}
