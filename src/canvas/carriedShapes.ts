import { bodyShape } from '../picture/actorShapes';
import type { Scene } from '../picture/scene';
import { tieShape } from '../picture/sceneShapes';
import type { Shape } from '../picture/shape';

/** Ties and marks, which Cytoscape draws while the view is still, as it draws them: what stands out over the rest. */
export function carriedShapes({ ties, actors, theme }: Scene): Shape[] {
  const rank = (tie: Scene['ties'][number]) => (tie.chain ? 2 : tie.faded ? 0 : 1);
  const lines = [...ties].sort((a, b) => rank(a) - rank(b));
  return [...lines.map((tie) => tieShape(tie, theme)), ...actors.map((actor) => bodyShape(actor, theme))];
}
