import { emptyDocument } from '../../domain/mapDocument';
import type { FileRead } from '../fileRead';
import { tablesOf } from '../graph/tablesOf';
import { LIMITS } from '../guards';
import { itemsOf, membersOf } from '../jsonMembers';
import { mapTitleOf } from '../mapTitle';
import type { Message } from '../message';
import { type JsonText, jsonRootOf, jsonTextOf } from '../native/jsonFile';
import type { JsonNode } from '../native/jsonNode';
import { parseJson } from '../native/parseJson';
import { isNative, readNativeRoot } from '../native/read';
import type { FileBytes, ReadContext } from '../readResult';
import { networkOf } from './networkOf';
import { NetworkReading } from './networkReading';
import { recordsTable } from './records';
import { neo4j } from './shapes/neo4j';
import { withoutScript } from './withoutScript';

/**
 * Objects of a text with one per line, or `undefined`. Truncated JSON is not taken for one, since its first line is not
 * a whole object. Positions are those in the whole text.
 */
function jsonLines(text: string): JsonNode[] | undefined {
  const records: JsonNode[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, end);
    // Lines beyond the limit are only counted, without making values: one record stands for all of them.
    const last = records.at(-1);
    if (records.length > LIMITS.rows && last) {
      if (line.trim() !== '') records.push(last);
    } else if (line.trim() !== '') {
      const parsed = parseJson(line);
      if (!parsed.ok || parsed.root.kind !== 'object') return undefined;
      records.push({ ...parsed.root, at });
    }
    at = end + 1;
  }
  return records.length > 1 ? records : undefined;
}

const NAMED = 5;

/**
 * Reads a JSON file by its shape: a map of ours, a network of any program, a list of records. Never throws, whatever it
 * holds.
 */
export function readJson(file: FileBytes, { language }: ReadContext): FileRead {
  const messages: Message[] = [];
  const json = jsonTextOf(file.bytes, (message) => messages.push(message));
  if (!json) return refused(messages);
  const rowOf = (at: number) => json.placeOf(at).row;
  const faults: Message[] = [];
  const root = jsonRootOf({ ...json, text: withoutScript(json.text) }, (message) => faults.push(message));
  if (!root) return readLines(json, file.name) ?? refused(faults);
  messages.push(...faults);
  if (isNative(root)) return { map: readNativeRoot(file.name, root, json.placeOf, messages) };

  const reading = new NetworkReading(rowOf);
  const network = networkOf(root, reading);
  if (network && 'code' in network) return refused([...messages, network]);
  if (network) {
    const { tables, messages: said } = tablesOf(network, file.name);
    const isEmptied = tables.length === 0 && messages.some(({ code }) => code === 'DUP_KEY');
    // A repeated key emptied it: it opens as it is, and the messages explain why.
    if (isEmptied) {
      const document = emptyDocument(mapTitleOf([file.name], language), language);
      return { map: { outcome: 'warn', document, messages, questions: [] } };
    }
    return { tables, messages: [...messages, ...reading.messages, ...said], questions: [] };
  }
  const table = recordsTable(itemsOf(root) ?? [], file.name, rowOf) ?? shapeFault(root, rowOf);
  return 'code' in table ? refused([...messages, table]) : { tables: [table], messages, questions: [] };
}

function readLines({ text, placeOf }: JsonText, file: string): FileRead | undefined {
  const lines = jsonLines(text);
  const network = lines && neo4j(lines, new NetworkReading((at) => placeOf(at).row));
  if (network) return { ...tablesOf(network, file), questions: [] };
  const table = lines && recordsTable(lines, file, (at) => placeOf(at).row);
  if (!table) return undefined;
  return 'code' in table ? refused([table]) : { tables: [table], messages: [], questions: [] };
}

function shapeFault(root: JsonNode, rowOf: (at: number) => number): Message {
  const names = [...(membersOf(root)?.keys() ?? [])];
  const shown = names.slice(0, NAMED).join(', ') + (names.length > NAMED ? '…' : '');
  const value = shown || (root.kind === 'list' ? '[…]' : root.kind === 'object' ? '{}' : root.kind);
  return { code: 'JSON_SHAPE', row: rowOf(root.at), value, value2: 'nodes + links', advice: 'jsonNetworks' };
}

function refused(messages: readonly Message[]): FileRead {
  return { tables: [], messages, questions: [] };
}
