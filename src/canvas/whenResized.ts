import type { Core } from 'cytoscape';
import type { Size } from '../picture/geometry/box';
import type { Layer } from './layer';

/** Keeps Cytoscape and the layers at the size of the container, with the same point in the middle. Returns a function that stops it. */
export function whenResized(
  container: HTMLElement,
  cy: Core,
  layers: readonly Layer[],
  /** `cut`: an animation of the view was running and stopped. */
  resized: (size: Size, cut: boolean) => void,
): () => void {
  let known = { width: container.clientWidth, height: container.clientHeight };
  for (const layer of layers) layer.resize(known);
  const observer = new ResizeObserver(() => {
    const size = { width: container.clientWidth, height: container.clientHeight };
    for (const layer of layers) layer.resize(size);
    if (size.width === known.width && size.height === known.height) return;
    const cut = cy.animated();
    if (cut) cy.stop();
    cy.resize();
    cy.panBy({ x: (size.width - known.width) / 2, y: (size.height - known.height) / 2 });
    known = size;
    resized(size, cut);
  });
  observer.observe(container);
  return () => observer.disconnect();
}
