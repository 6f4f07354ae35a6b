import type { StylesheetJson } from 'cytoscape';
import { CORNERS } from '../picture/outline';

function polygon(type: 'network' | 'body' | 'unknown'): string {
  return (CORNERS[type] ?? []).map(([x, y]) => `${x / REACH[type]} ${y / REACH[type]}`).join(' ');
}

/** Half of the box of a mark, in radii: Cytoscape stretches polygons to their box. */
export const REACH = { person: 1, structure: 0.9, network: 1.06, body: 1.14, unknown: 1.25 } as const;

/** Where elements answer to a pointer: as large as what is painted of them. Cytoscape itself draws none. */
export const ELEMENT_STYLE: StylesheetJson = [
  { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'border-width': 2, shape: 'ellipse' } },
  { selector: '.structure', style: { shape: 'rectangle' } },
  { selector: '.network', style: { shape: 'polygon', 'shape-polygon-points': polygon('network') as never } },
  { selector: '.body', style: { shape: 'polygon', 'shape-polygon-points': polygon('body') as never } },
  { selector: '.unknown', style: { shape: 'polygon', 'shape-polygon-points': polygon('unknown') as never } },
];
