import type { RawNode } from '../graph/rawGraph';

/** Flips the position of a node: y goes down in a `RawNode`. */
export function turned(node: RawNode): RawNode {
  const { position } = node;
  return position ? { ...node, position: { x: position.x, y: position.y === 0 ? 0 : -position.y } } : node;
}
