import type { RawNode } from '../graph/rawGraph';

/** The node with its place the other way up: y goes down in a `RawNode`. */
export function turned(node: RawNode): RawNode {
  const { position } = node;
  return position ? { ...node, position: { x: position.x, y: position.y === 0 ? 0 : -position.y } } : node;
}
