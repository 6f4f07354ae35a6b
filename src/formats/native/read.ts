import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { levelOf, type Message } from '../message';
import type { FileBytes, ReadResult } from '../readResult';
import { memberPath, type Reading } from './codec';
import { documentOf } from './documentOf';
import { jsonRootOf, jsonTextOf, type Say } from './jsonFile';
import type { JsonNode, JsonObject } from './jsonNode';
import { MIGRATIONS, type Migration, migrate } from './migrations';
import { repaired } from './repair';
import { snapshotsOf } from './snapshotsOf';
import type { PlaceOf } from './textPlace';
import { FORMAT, MINOR } from './version';
import { fileCodec } from './writtenFile';

const NAMED = 10;

/**
 * Reads a `.maillon.json` file. What is not JSON, not ours, or of a newer version is refused, with its place. Small
 * damage (a tie whose actor is missing, a blank name) is repaired and reported; an unreadable snapshot is left out;
 * unknown fields are kept for the next save.
 */
export function readNative(file: FileBytes, migrations: readonly Migration[] = MIGRATIONS): ReadResult {
  return concluded(file.name, (say) => {
    const json = jsonTextOf(file.bytes, say);
    const root = json && jsonRootOf(json, say);
    return root && readDocument(root, json.placeOf, migrations, say);
  });
}

/** Same as `readNative`, for a file parsed while its format was looked for. `said`: the messages of that parsing. */
export function readNativeRoot(name: string, root: JsonNode, placeOf: PlaceOf, said: readonly Message[]): ReadResult {
  return concluded(name, (say) => {
    for (const message of said) say(message);
    return readDocument(root, placeOf, MIGRATIONS, say);
  });
}

export function isNative(root: JsonNode): boolean {
  if (root.kind !== 'object') return false;
  const format = root.members.get('format');
  return format?.kind === 'text' && format.text === FORMAT;
}

function concluded(file: string, read: (say: Say) => MapDocument | undefined): ReadResult {
  const messages: Message[] = [];
  const document = read((message) => messages.push({ ...message, file }));
  if (!document) return { outcome: 'error', messages };
  const outcome = messages.some((message) => levelOf(message) === 'warn') ? 'warn' : 'ok';
  return { outcome, document, messages, questions: [] };
}

function readDocument(
  parsed: JsonNode,
  placeOf: PlaceOf,
  migrations: readonly Migration[],
  say: Say,
): MapDocument | undefined {
  const root = presentVersion(parsed, migrations, say, placeOf);
  if (!root) return undefined;
  const reading: Reading = { fault: undefined, unknown: new Map(), places: new Map(), repeated: [], leftOut: [] };
  const written = fileCodec.read(root, '', reading);
  const { fault } = reading;
  if (!written || fault)
    return refusal(say, shape(fault?.path ?? '', fault?.expected ?? '', placeOf(fault?.at ?? 0).row));

  for (const { path, id, at } of reading.repeated) {
    const { row } = placeOf(at);
    const row2 = placeOf(reading.places.get(memberPath(path, id)) ?? 0).row;
    say({ code: path.endsWith('/ties') ? 'DUP_EDGE' : 'DUP_NODE', row, row2, value: id, advice: 'firstKept' });
  }
  for (const { value, at } of reading.leftOut) say({ code: 'UNSUPPORTED', row: placeOf(at).row, value });
  keepHeader(root, reading, say);
  const rowOf = (path: string) => placeOf(reading.places.get(path) ?? 0).row;
  const unknown = new Map<string, unknown>(reading.unknown);
  const snapshots = snapshotsOf(written, unknown, rowOf, say);
  const document = { ...repaired(documentOf(written, unknown), rowOf, say), snapshots };
  const untied = idThatCannotBeTied(document);
  if (untied === undefined) return document;
  const path = memberPath('/actors', untied);
  return refusal(say, shape(path, 'id', rowOf(path)));
}

/**
 * First id that graphology would confuse with a member of plain objects, where it keeps neighbours: `constructor` or
 * `__proto__` would count as tied already. We never give such ids.
 */
function idThatCannotBeTied({ actors, snapshots }: MapDocument): ActorId | undefined {
  const earlier = [...snapshots.values()].flatMap(({ map }) => map.tables.actors.map(([id]) => id));
  return [...actors.keys(), ...earlier].find((id) => id in Object.prototype);
}

/** Brings the file to the present version, or returns `undefined` once it has reported why it cannot be opened. */
function presentVersion(
  root: JsonNode,
  migrations: readonly Migration[],
  say: Say,
  placeOf: (at: number) => { row: number },
): JsonObject | undefined {
  const { row } = placeOf(root.at);
  if (root.kind !== 'object') return refusal(say, shape('', '{…}', row));
  if (!isNative(root)) return refusal(say, shape('/format', `"${FORMAT}"`, row));
  const version = numberIn(root, 'version');
  if (version === undefined || version < 1) return refusal(say, shape('/version', '1', row));
  const present = 1 + migrations.length;
  if (version > present) return refusal(say, { code: 'NEWER_VERSION', value: version, limit: present });
  if (version < present) say({ code: 'MIGRATED', value: version });
  return migrate(root, version, migrations);
}

/** Keeps a greater minor version, to write it back with the fields that came with it. */
function keepHeader(root: JsonObject, { unknown }: Reading, say: Say): void {
  for (const name of ['/format', '/version', '/minor']) unknown.delete(name);
  const names = [...unknown.keys()];
  if (names.length > 0) {
    const more = names.length > NAMED ? '…' : '';
    say({ code: 'UNKNOWN_KEPT', value: names.slice(0, NAMED).join(', ') + more });
  }
  const minor = numberIn(root, 'minor') ?? 0;
  if (minor > MINOR) unknown.set('/minor', String(minor));
}

function numberIn({ members }: JsonObject, name: string): number | undefined {
  const node = members.get(name);
  const value = node?.kind === 'number' ? Number(node.raw) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

function shape(value: string, value2: string, row: number): Message {
  return { code: 'JSON_SHAPE', value: value || '/', value2, row };
}

function refusal(say: Say, message: Message): undefined {
  say(message);
  return undefined;
}
