import type { Core } from 'cytoscape';

/**
 * What Cytoscape has no event for, on its renderer: that it is about to draw. Checked by `test/e2e/moving.spec.ts`, since its
 * names may change with a version.
 */
interface Renderer {
  render: (options?: { readonly forcedContext?: unknown }) => void;
}

/** Has `isDrawnOtherwise` called in each frame in which Cytoscape would draw; true: it need not. It draws what it left out later. */
export function beforeDrawing(cy: Core, isDrawnOtherwise: () => boolean): void {
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
  const plain = renderer.render;
  renderer.render = (options) => {
    if (options?.forcedContext || !isDrawnOtherwise()) plain.call(renderer, options);
  };
}
