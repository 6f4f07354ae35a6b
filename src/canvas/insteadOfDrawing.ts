import type { Core } from 'cytoscape';

/**
 * What Cytoscape has no option for, on its renderer: what it does in a frame in which it would draw. Checked by
 * `test/e2e/moving.spec.ts`, since its names may change with a version.
 */
interface Renderer {
  render: () => void;
}

/** Has `paint` called in each frame in which Cytoscape would draw: it keeps gestures and the view, and draws nothing. */
export function insteadOfDrawing(cy: Core, paint: () => void): void {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
  renderer.render = paint;
}
