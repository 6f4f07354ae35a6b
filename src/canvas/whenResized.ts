import type { Core } from 'cytoscape';
import type { CanvasHandlers } from './canvasHandle';
import type { Layer } from './layer';

/** Keeps Cytoscape and the layers at the size of the container, its middle in the middle. Gives what ends it. */
export function whenResized(
  container: HTMLElement,
  cy: Core,
  layers: readonly Layer[],
  resized: CanvasHandlers['resized'],
): () => void {
  let known = { width: container.clientWidth, height: container.clientHeight };
  for (const layer of layers) layer.resize(known);
  const observer = new ResizeObserver(() => {
    const size = { width: container.clientWidth, height: container.clientHeight };
    for (const layer of layers) layer.resize(size);
    if (size.width === known.width && size.height === known.height) return;
    cy.resize();
    cy.panBy({ x: (size.width - known.width) / 2, y: (size.height - known.height) / 2 });
    known = size;
    resized(size);
  });
  observer.observe(container);
  return () => observer.disconnect();
}
