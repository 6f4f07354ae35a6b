import { listCell } from '../../domain/words/listCell';
import { type Members, plainText } from '../jsonMembers';
import type { JsonNode } from '../native/jsonNode';
import { compactJson } from '../native/printJson';

const NONE: ReadonlySet<string> = new Set();

/**
 * Turns members into text by heading, except those that the format reads itself. An object of plain values gives one
 * heading for each ("weights.Links"); objects named in `opened` give theirs without that prefix, unless taken. Lists of
 * plain values become a cell of several; deeper values stay JSON. Blank values are left out.
 */
export function attributesOf(
  members: Members,
  read: ReadonlySet<string>,
  opened: ReadonlySet<string> = NONE,
): Map<string, string> {
  const attributes = new Map<string, string>();
  const within: (readonly [name: string, held: Members])[] = [];
  for (const [name, node] of members) {
    if (read.has(name)) continue;
    if (node.kind === 'object' && (opened.has(name) || [...node.members.values()].every(isPlain))) {
      within.push([name, node.members]);
    } else {
      const text = valueText(node);
      if (text !== '') attributes.set(name, text);
    }
  }
  for (const [name, held] of within) {
    for (const [inner, node] of held) {
      const text = valueText(node);
      const heading = opened.has(name) && !read.has(inner) && !attributes.has(inner) ? inner : `${name}.${inner}`;
      if (text !== '') attributes.set(heading, text);
    }
  }
  return attributes;
}

export function valueText(node: JsonNode): string {
  switch (node.kind) {
    case 'null':
      return '';
    case 'list':
      return node.items.every(isPlain)
        ? listCell(node.items.map(valueText).filter((text) => text !== ''))
        : compactJson(node);
    case 'object':
      return node.members.size === 0 ? '' : compactJson(node);
    default:
      return plainText(node) ?? '';
  }
}

function isPlain(node: JsonNode): boolean {
  return node.kind !== 'object' && node.kind !== 'list';
}
