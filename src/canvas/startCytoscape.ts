import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';

/** The only place that creates a Cytoscape instance. */
export function startCytoscape(host: HTMLElement, style: StylesheetJson): Core {
  return cytoscape({
    container: host,
    style,
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 8,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
}
