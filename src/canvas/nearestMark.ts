import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '../domain/placement';

/** The mark whose middle is nearest to a point of the scene, if that is no farther than `reach`. */
export function nearestMark(cy: Core, { x, y }: Point, reach: number): NodeSingular | null {
  let found: NodeSingular | null = null;
  let least = reach;
  cy.nodes('.actor, .seat, .bundle, .handle').forEach((node) => {
    const at = node.position();
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance > least) return;
    least = distance;
    found = node;
  });
  return found;
}
