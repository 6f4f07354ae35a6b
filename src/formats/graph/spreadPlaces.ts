import type { RawNode } from './rawGraph';

/** Width of an actor with its name in the free layout. */
const ROOM = 112;

/**
 * Scales positions given as shares (from 0 to 1, or -1 to 1) to the width of a picture of that many actors: they would
 * otherwise all fall on one point. Other positions are kept; when all are the same point, they are dropped as unset.
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
