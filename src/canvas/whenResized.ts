import type { Core } from 'cytoscape';
import type { Size } from '../picture/geometry/box';
import type { Layer } from './layer';

/** Keeps Cytoscape and the layers at the size of the container, its middle in the middle. Gives what ends it. */
export function whenResized(
  container: HTMLElement,
  cy: Core,
  layers: readonly Layer[],
  /** `cut`: the view was on its way somewhere in the size before, and stopped. */
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
