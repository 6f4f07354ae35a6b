import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';

/** The one place where Cytoscape is started. */
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
