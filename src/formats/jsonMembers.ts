import type { JsonNode } from './native/jsonNode';

export type Members = ReadonlyMap<string, JsonNode>;

export const NO_MEMBERS: Members = new Map();

export function membersOf(node: JsonNode | undefined): Members | undefined {
  return node?.kind === 'object' ? node.members : undefined;
}

export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] | undefined {
  return node?.kind === 'list' ? node.items : undefined;
}

/** Text of a string, of a number as written, or of a boolean; `undefined` for anything else. */
export function plainText(node: JsonNode | undefined): string | undefined {
  switch (node?.kind) {
    case 'text':
      return node.text;
    case 'number':
      return node.raw;
    case 'flag':
      return String(node.value);
    default:
      return undefined;
  }
}

export function firstText(members: Members, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = plainText(members.get(name));
    if (text !== undefined) return text;
  }
  return undefined;
}
