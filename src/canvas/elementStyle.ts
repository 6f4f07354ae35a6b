import type { StylesheetJson } from 'cytoscape';
import { CORNERS } from '../picture/outline';
import { INFORMAL_DASH } from '../picture/sceneShapes';

function polygon(type: 'network' | 'body'): string {
  return (CORNERS[type] ?? []).map(([x, y]) => `${x / REACH[type]} ${y / REACH[type]}`).join(' ');
}

/** Half of the box of a mark, in radii: Cytoscape stretches polygons to their box. */
export const REACH = { person: 1, structure: 0.9, network: 1.06, body: 1.14 } as const;

/** How elements look: by their data, never one by one. Everything else is on the layers. */
export const ELEMENT_STYLE: StylesheetJson = [
  { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } as never },
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(colour)',
      'border-width': 2,
      'border-color': 'data(paper)',
      opacity: 'data(opacity)' as never,
      'overlay-opacity': 0,
    },
  },
  { selector: '.person', style: { shape: 'ellipse' } },
  { selector: '.structure', style: { shape: 'round-rectangle', 'corner-radius': 'data(corner)' as never } },
  { selector: '.network', style: { shape: 'polygon', 'shape-polygon-points': polygon('network') as never } },
  { selector: '.body', style: { shape: 'polygon', 'shape-polygon-points': polygon('body') as never } },
  // Drawn on the layers; here only to be touched.
  { selector: '.ghost, .bundle, .handle', style: { shape: 'ellipse', 'background-opacity': 0, 'border-width': 0 } },
  {
    selector: 'edge',
    style: {
      'curve-style': 'haystack',
      'haystack-radius': 0,
      width: 'data(width)',
      'line-color': 'data(colour)',
      opacity: 'data(opacity)' as never,
      'z-index': 'data(rank)' as never,
      'overlay-opacity': 0,
    },
  },
  { selector: '.informal', style: { 'line-style': 'dashed', 'line-dash-pattern': [...INFORMAL_DASH] } },
  // Looking for the tie under the pointer is what costs most on a large map.
  { selector: '.untouchable', style: { events: 'no' } },
];
