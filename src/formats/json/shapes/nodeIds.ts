import { firstText, membersOf, NO_MEMBERS, plainText } from '../../jsonMembers';
import type { JsonNode } from '../../native/jsonNode';

const IDS = ['id', 'key', '_id'];
const NAMES = ['name', 'label'];

export interface NodeIds {
  readonly ids: readonly string[];
  readonly idOf: (end: JsonNode | undefined) => string;
}

/**
 * Ids of nodes: their own, else the key they are under, else their name. Numeric ends are positions in the list, from
 * 0, as in early d3, unless nodes have numeric ids or every end is an id.
 */
export function nodeIds(
  entries: readonly (readonly [key: string | undefined, node: JsonNode])[],
  ends: readonly (JsonNode | undefined)[],
): NodeIds {
  const own = entries.map(([key, node]) => key ?? idIn(node));
  const known = new Set(own);
  const isNumbered = entries.some(([, node]) => (membersOf(node)?.get('id') ?? node).kind === 'number');
  const byPlace =
    !isNumbered &&
    ends.length > 0 &&
    ends.every((end) => isPlace(end, entries.length)) &&
    !ends.every((end) => known.has(plainText(end) ?? ''));
  const ids = byPlace ? unlike(entries, own) : entries.map(([, node], i) => own[i] ?? nameIn(node) ?? '');
  return {
    ids,
    idOf: (end) => {
      if (end?.kind === 'object') return idIn(end) ?? nameIn(end) ?? '';
      const text = plainText(end) ?? '';
      return byPlace ? (ids[Number(text)] ?? '') : text;
    },
  };
}

function isPlace(end: JsonNode | undefined, count: number): boolean {
  return end?.kind === 'number' && /^\d+$/.test(end.raw) && Number(end.raw) < count;
}

/** Ids when ends are positions: of two nodes with the same name, the second gets its position as id. */
function unlike(entries: readonly (readonly [unknown, JsonNode])[], own: readonly (string | undefined)[]): string[] {
  const taken = new Set<string>();
  return entries.map(([, node], i) => {
    const wanted = own[i] ?? nameIn(node);
    const id = wanted === undefined || taken.has(wanted) ? `#${i}` : wanted;
    taken.add(id);
    return id;
  });
}

function idIn(node: JsonNode): string | undefined {
  return plainText(node) ?? firstText(membersOf(node) ?? NO_MEMBERS, IDS);
}

function nameIn(node: JsonNode): string | undefined {
  return firstText(membersOf(node) ?? NO_MEMBERS, NAMES);
}
