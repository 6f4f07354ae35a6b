import type { RawNode } from './rawGraph';

/** Width that an actor and its name take in the free picture. */
const ROOM = 112;

/**
 * Places given as shares of a picture (from 0 to 1, or -1 to 1), as wide as the picture of that many actors is: all of
 * them would else be one point. Others stay what they are; where all are the same point, nobody has placed them.
 */
export function spreadPlaces(nodes: readonly RawNode[]): readonly RawNode[] {
  let [placed, farthest] = [0, 0];
  let isOnePoint = true;
  let first: RawNode['position'];
  for (const { position } of nodes) {
    if (!position) continue;
    placed++;
    first ??= position;
    isOnePoint &&= position.x === first.x && position.y === first.y;
    farthest = Math.max(farthest, Math.abs(position.x), Math.abs(position.y));
  }
  if (placed > 1 && isOnePoint) return nodes.map(({ position: _position, ...node }) => node);
  if (placed < 2 || farthest === 0 || farthest > 1) return nodes;
  const side = ROOM * Math.ceil(Math.sqrt(placed));
  const spread = (share: number) => Math.round(share * side * 10) / 10;
  return nodes.map((node) => {
    const { position } = node;
    return position ? { ...node, position: { x: spread(position.x), y: spread(position.y) } } : node;
  });
}
