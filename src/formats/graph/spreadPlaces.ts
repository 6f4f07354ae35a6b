import type { RawNode } from './rawGraph';

/** Width that an actor and its name take in the free picture. */
const ROOM = 112;

/**
 * Places given as shares of a picture (from 0 to 1, or -1 to 1), as wide as the picture of that many actors is: all of
 * them would else be one point. Others stay what they are.
 */
export function spreadPlaces(nodes: readonly RawNode[]): readonly RawNode[] {
  let [placed, farthest] = [0, 0];
  for (const { position } of nodes) {
    if (!position) continue;
    placed++;
    farthest = Math.max(farthest, Math.abs(position.x), Math.abs(position.y));
  }
  if (placed < 2 || farthest === 0 || farthest > 1) return nodes;
  const side = ROOM * Math.ceil(Math.sqrt(placed));
  const spread = (share: number) => Math.round(share * side * 10) / 10;
  return nodes.map((node) => {
    const { position } = node;
    return position ? { ...node, position: { x: spread(position.x), y: spread(position.y) } } : node;
  });
}
