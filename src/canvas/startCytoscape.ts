import cytoscape, { type Core } from 'cytoscape';
import { ELEMENT_STYLE } from './elementStyle';

/** The one place where Cytoscape is started. */
export function startCytoscape(host: HTMLElement): Core {
  return cytoscape({
    container: host,
    style: ELEMENT_STYLE,
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 8,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
}
